using System.Collections.Frozen;
using Microsoft.CodeAnalysis.CSharp;

namespace CaR.Sandbox.Policy;

/// <summary>Constructs that are refused by their look, so that the message stands at the word itself.</summary>
/// <remarks>
/// The list follows what a later check of the emitted code can admit: no exception regions, no throw, no type tests, no
/// boxes, no interface implementations, no generics of the program's own. Nothing rests on its completeness:
/// <see cref="AllowedOperations"/> is a closed list.
/// </remarks>
internal static class ForbiddenSyntax
{
    private static readonly Forbidden s_unsafe = new("unsafe code", "use arrays and indices");
    private static readonly Forbidden s_exception = new("exception handling", "test for the case and return double.NaN where the picture does not tell");
    private static readonly Forbidden s_iterator = new("yield", "fill a List<T> and return it (an iterator is a class with state)");
    private static readonly Forbidden s_thread = new("concurrency", "a program runs on one thread: write plain code");
    private static readonly Forbidden s_jump = new("goto a label", "use a loop, break, continue or return");
    private static readonly Forbidden s_type = new("a type test or type object", "the type is known where it is written: test values instead");

    /// <summary>Nodes.</summary>
    public static FrozenDictionary<SyntaxKind, Forbidden> Nodes { get; } = new Dictionary<SyntaxKind, Forbidden>
    {
        [SyntaxKind.AttributeList] = new("an attribute", "leave it out"),
        [SyntaxKind.ExternAliasDirective] = new("extern alias", "leave it out"),
        [SyntaxKind.UnsafeStatement] = s_unsafe,
        [SyntaxKind.FixedStatement] = s_unsafe,
        [SyntaxKind.PointerType] = s_unsafe,
        [SyntaxKind.FunctionPointerType] = s_unsafe,
        [SyntaxKind.StackAllocArrayCreationExpression] = s_unsafe,
        [SyntaxKind.ImplicitStackAllocArrayCreationExpression] = s_unsafe,
        [SyntaxKind.MakeRefExpression] = s_unsafe,
        [SyntaxKind.RefValueExpression] = s_unsafe,
        [SyntaxKind.RefTypeExpression] = s_unsafe,
        [SyntaxKind.ArgListExpression] = s_unsafe,
        [SyntaxKind.SizeOfExpression] = s_unsafe,
        [SyntaxKind.RefType] = new("a ref variable or return", "return the value"),
        [SyntaxKind.TryStatement] = s_exception,
        [SyntaxKind.ThrowStatement] = s_exception,
        [SyntaxKind.ThrowExpression] = s_exception,
        [SyntaxKind.UsingStatement] = new("using", "nothing needs disposing: leave it out"),
        [SyntaxKind.LockStatement] = s_thread,
        [SyntaxKind.AwaitExpression] = s_thread,
        [SyntaxKind.YieldReturnStatement] = s_iterator,
        [SyntaxKind.YieldBreakStatement] = s_iterator,
        [SyntaxKind.GotoStatement] = s_jump,
        [SyntaxKind.LabeledStatement] = s_jump,
        [SyntaxKind.TypeOfExpression] = s_type,
        [SyntaxKind.AsExpression] = s_type,
        [SyntaxKind.IsExpression] = s_type,
        [SyntaxKind.AnonymousObjectCreationExpression] = new("an anonymous object", "use a tuple: (Area: a, Box: b)"),
        [SyntaxKind.FieldExpression] = new("a backing field", "compute the value in a method"),
    }.ToFrozenDictionary();

    /// <summary>Keywords on declarations and lambdas.</summary>
    public static FrozenDictionary<SyntaxKind, Forbidden> Modifiers { get; } = new Dictionary<SyntaxKind, Forbidden>
    {
        [SyntaxKind.UnsafeKeyword] = s_unsafe,
        [SyntaxKind.ExternKeyword] = new("extern", "write the method in C#"),
        [SyntaxKind.AsyncKeyword] = s_thread,
        [SyntaxKind.VolatileKeyword] = s_thread,
        [SyntaxKind.PartialKeyword] = new("partial", "write the class in one piece"),
        [SyntaxKind.GlobalKeyword] = new("global using", "write a plain using: a program changes no other program"),
        [SyntaxKind.FileKeyword] = new("file", "leave it out"),
    }.ToFrozenDictionary();
}
