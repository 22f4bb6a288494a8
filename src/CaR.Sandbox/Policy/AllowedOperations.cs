using System.Collections.Frozen;
using Microsoft.CodeAnalysis;

namespace CaR.Sandbox.Policy;

/// <summary>The closed list of what a program's body may consist of, after binding. Whatever Roslyn adds later is denied.</summary>
internal static class AllowedOperations
{
    private static readonly FrozenSet<OperationKind> s_kinds = FrozenSet.Create(
        // bodies and statements
        OperationKind.MethodBody, OperationKind.ConstructorBody, OperationKind.Block, OperationKind.Empty,
        OperationKind.VariableDeclarationGroup, OperationKind.VariableDeclaration, OperationKind.VariableDeclarator,
        OperationKind.VariableInitializer, OperationKind.FieldInitializer, OperationKind.ParameterInitializer,
        OperationKind.Switch, OperationKind.SwitchCase, OperationKind.CaseClause, OperationKind.Loop, OperationKind.Branch,
        OperationKind.Return, OperationKind.ExpressionStatement, OperationKind.LocalFunction,
        // values
        OperationKind.Literal, OperationKind.DefaultValue, OperationKind.NameOf, OperationKind.Conversion,
        OperationKind.LocalReference, OperationKind.ParameterReference, OperationKind.FieldReference,
        OperationKind.PropertyReference, OperationKind.MethodReference, OperationKind.InstanceReference,
        OperationKind.ArrayElementReference, OperationKind.ImplicitIndexerReference, OperationKind.Range,
        OperationKind.Invocation, OperationKind.Argument, OperationKind.OmittedArgument,
        OperationKind.ObjectCreation, OperationKind.ArrayCreation, OperationKind.ArrayInitializer,
        OperationKind.ObjectOrCollectionInitializer, OperationKind.MemberInitializer,
        OperationKind.CollectionExpression, OperationKind.Spread, OperationKind.With,
        OperationKind.AnonymousFunction, OperationKind.DelegateCreation, OperationKind.TranslatedQuery,
        OperationKind.InterpolatedString, OperationKind.Interpolation, OperationKind.InterpolatedStringText,
        OperationKind.Tuple, OperationKind.TupleBinary, OperationKind.Parenthesized,
        // arithmetic, choice, assignment
        OperationKind.Unary, OperationKind.Binary, OperationKind.Increment, OperationKind.Decrement,
        OperationKind.Conditional, OperationKind.Coalesce, OperationKind.ConditionalAccess, OperationKind.ConditionalAccessInstance,
        OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.CoalesceAssignment,
        OperationKind.DeconstructionAssignment, OperationKind.DeclarationExpression, OperationKind.Discard,
        // patterns
        OperationKind.IsPattern, OperationKind.SwitchExpression, OperationKind.SwitchExpressionArm,
        OperationKind.ConstantPattern, OperationKind.DeclarationPattern, OperationKind.RecursivePattern,
        OperationKind.RelationalPattern, OperationKind.NegatedPattern, OperationKind.BinaryPattern, OperationKind.TypePattern,
        OperationKind.DiscardPattern, OperationKind.ListPattern, OperationKind.SlicePattern, OperationKind.PropertySubpattern);

    /// <summary>Whether an operation's kind is on the list.</summary>
    public static bool Include(IOperation operation) => s_kinds.Contains(operation.Kind);
}
