using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CaR.Sandbox.Policy;

/// <summary>The shape of a program: one sealed class, named as the sub-task, of methods and constants only.</summary>
internal static class ContractRules
{
    public static void Check(SemanticModel model, CompilationUnitSyntax root, string subTask, Findings findings)
    {
        var classes = root.Members.OfType<ClassDeclarationSyntax>().ToArray();
        var program = classes.FirstOrDefault(c => c.Identifier.ValueText == subTask) ?? classes.FirstOrDefault();
        if (program is null && !root.Members.OfType<BaseNamespaceDeclarationSyntax>().Any())
            findings.Add(root, $"no class {subTask}", $"write one: public sealed class {subTask} : RewardProgram");
        foreach (var other in root.Members.Where(m => m != program))
            findings.Add(other, OtherMember(other), $"write one class named {subTask}, no namespace and no other type around it");
        if (program is null) return;
        CheckClass(model, program, subTask, findings);
        foreach (var member in program.Members) CheckMember(member, findings);
        foreach (var type in program.Members.OfType<StructDeclarationSyntax>()) CheckStruct(model, type, findings);
        CheckFields(model.GetDeclaredSymbol(program)!, program, findings);
    }

    private static string OtherMember(MemberDeclarationSyntax member) => member switch
    {
        BaseNamespaceDeclarationSyntax => "a namespace is not allowed",
        GlobalStatementSyntax => "a statement outside the class is not allowed",
        _ => "a second type beside the program is not allowed",
    };

    private static void CheckClass(SemanticModel model, ClassDeclarationSyntax program, string subTask, Findings findings)
    {
        var name = program.Identifier;
        if (name.ValueText != subTask) findings.Add(name, $"the class is named {name.ValueText}, expected {subTask}", $"name it {subTask}");
        if (!program.Modifiers.Any(SyntaxKind.SealedKeyword)) findings.Add(name, "the class is not sealed", $"write public sealed class {subTask} : RewardProgram");
        if (program.ParameterList is { } parameters) findings.Add(parameters, "a primary constructor is not allowed", "a program has no state: use const and methods");
        var type = model.GetDeclaredSymbol(program)!;
        if (!IsRewardProgram(type.BaseType) || type.Interfaces.Length > 0)
            findings.Add(name, "the class does not derive from RewardProgram alone", $"write public sealed class {subTask} : RewardProgram");
        if (!type.GetMembers("Progress").OfType<IMethodSymbol>().Any(m => m.IsOverride))
            findings.Add(name, "Progress is not written", "write public override double Progress(Observation o)");
    }

    private static bool IsRewardProgram(INamedTypeSymbol? type) => type is { Name: "RewardProgram" } && ApiPolicy.IsLanguage(type);

    private static void CheckMember(MemberDeclarationSyntax member, Findings findings)
    {
        switch (member)
        {
            case MethodDeclarationSyntax method:
                CheckMethod(method, findings);
                break;
            case FieldDeclarationSyntax or PropertyDeclarationSyntax or EventFieldDeclarationSyntax:
                break; // judged by the fields they make, below
            case StructDeclarationSyntax:
                break;
            case ConstructorDeclarationSyntax or DestructorDeclarationSyntax:
                findings.Add(member, "a constructor or finaliser is not allowed", "a program has no state: use const and methods");
                break;
            default:
                findings.Add(member, "only methods, constants, computed properties and nested readonly structs are allowed in a program", "use tuples, const and methods");
                break;
        }
    }

    private static void CheckMethod(MethodDeclarationSyntax method, Findings findings)
    {
        if (method.Modifiers.Any(SyntaxKind.OverrideKeyword) && method.Identifier.ValueText != "Progress")
            findings.Add(method.Identifier, $"overriding {method.Identifier.ValueText} is not allowed", "override Progress only");
        if (method.ExplicitInterfaceSpecifier is { } named) findings.Add(named, "an explicit implementation is not allowed", "write a plain method");
    }

    private static void CheckStruct(SemanticModel model, StructDeclarationSyntax type, Findings findings)
    {
        var symbol = model.GetDeclaredSymbol(type)!;
        if (!symbol.IsReadOnly || symbol.IsRefLikeType || symbol.Interfaces.Length > 0)
            findings.Add(type.Identifier, "a nested type is not a plain readonly struct", $"write private readonly struct {symbol.Name}, without interfaces, or use a tuple");
        foreach (var member in type.Members)
        {
            var isInitialiser = member is FieldDeclarationSyntax or PropertyDeclarationSyntax or ConstructorDeclarationSyntax;
            if (member is MethodDeclarationSyntax method) CheckMethod(method, findings);
            else if (!isInitialiser && member is not OperatorDeclarationSyntax)
                findings.Add(member, "only fields, properties, constructors, methods and operators are allowed in a struct", "use a tuple");
            if (member.Modifiers.Any(SyntaxKind.StaticKeyword) && member is ConstructorDeclarationSyntax)
                findings.Add(member, "a static constructor is not allowed", "use const");
        }

        foreach (var field in symbol.GetMembers().OfType<IFieldSymbol>().Where(f => f is { IsStatic: true, IsConst: false }))
            AddField(field, type, findings);
    }

    // Auto-properties, events and captured parameters show as the fields they make.
    private static void CheckFields(INamedTypeSymbol type, SyntaxNode program, Findings findings)
    {
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(f => !f.IsConst)) AddField(field, program, findings);
        foreach (var @event in type.GetMembers().OfType<IEventSymbol>())
            findings.Add(@event.DeclaringSyntaxReferences[0].GetSyntax(), $"an event ({@event.Name}) is not allowed", "call a method");
    }

    private static void AddField(IFieldSymbol field, SyntaxNode fallback, Findings findings)
    {
        var owner = field.AssociatedSymbol ?? field;
        var at = owner.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? fallback;
        findings.Add(at, $"{owner.Name} keeps state: a program has no fields", "use const for numbers, a static method or computed property (=>) for other values");
    }
}
