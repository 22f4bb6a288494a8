using CaR.Core.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CaR.Sandbox.Policy;

/// <summary>Holds one bound program to the whole policy.</summary>
/// <remarks>
/// Symbols are checked twice: by every name as written, which puts the message at the right word, and by every operation
/// after binding, which also sees what the compiler calls without a name (operators, foreach, collection initialisers,
/// deconstruction, queries). A program with compile errors is checked as far as its symbols bind.
/// </remarks>
internal sealed class ProgramChecker
{
    private readonly SemanticModel _model;
    private readonly SyntaxTree _tree;
    private readonly SymbolRules _symbols;
    private readonly OperationRules _operations;
    private readonly Findings _findings;

    /// <summary>Prepares a check.</summary>
    /// <param name="compilation">Holds the tree.</param>
    /// <param name="tree">The program.</param>
    /// <param name="subTask">Whose program it is; null for a probe.</param>
    /// <param name="hasErrors">Whether the tree has compile errors: then some operations are not bound, and that is no violation.</param>
    public ProgramChecker(CSharpCompilation compilation, SyntaxTree tree, string? subTask, bool hasErrors)
    {
        _model = compilation.GetSemanticModel(tree);
        _tree = tree;
        _findings = new(subTask);
        _symbols = new(new ApiPolicy(AllowedApi.Embedded, compilation.Assembly), tree, _findings);
        _operations = new(_model, _symbols, _findings, hasErrors);
    }

    /// <summary>All violations found so far.</summary>
    public IReadOnlyList<Problem> Problems => _findings.Problems;

    /// <summary>Members used, as display names, sorted.</summary>
    public IReadOnlyCollection<string> ApiUsed => _findings.ApiUsed;

    /// <summary>Checks a program: its shape, then all that is in it.</summary>
    public void CheckProgram(string subTask, CancellationToken cancellation)
    {
        var root = _tree.GetCompilationUnitRoot(cancellation);
        ContractRules.Check(_model, root, subTask, _findings);
        Check(root, cancellation);
    }

    /// <summary>Checks whatever of a tree counts as the program's, whatever its shape.</summary>
    /// <param name="root">The whole tree.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <param name="isProgram">Tells the program's nodes from ours around them; null where all is the program's.</param>
    public void Check(SyntaxNode root, CancellationToken cancellation, Func<SyntaxNode, bool>? isProgram = null)
    {
        var nodes = root.DescendantNodes().Where(n => isProgram is null || isProgram(n)).ToArray();
        SyntaxRules.Check(nodes, _findings);
        foreach (var name in nodes.OfType<TypeSyntax>()) CheckName(name, cancellation);
        foreach (var body in root.DescendantNodes().Where(IsBody))
            if (_model.GetOperation(body, cancellation) is { } operation) _operations.Check(operation, isProgram, cancellation);
    }

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax => true,
        AccessorDeclarationSyntax => true,
        ArrowExpressionClauseSyntax arrow => arrow.Parent is BasePropertyDeclarationSyntax,
        EqualsValueClauseSyntax value => value.Parent is ParameterSyntax or PropertyDeclarationSyntax or EnumMemberDeclarationSyntax
            or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax },
        PrimaryConstructorBaseTypeSyntax => true,
        _ => false,
    };

    private void CheckName(TypeSyntax name, CancellationToken cancellation)
    {
        if (name is not (SimpleNameSyntax or PredefinedTypeSyntax)) return;
        var info = _model.GetSymbolInfo(name, cancellation);
        if (info.Symbol is { } symbol) _symbols.Check(symbol, name);
        else if (info.CandidateReason is CandidateReason.MemberGroup)
            foreach (var candidate in info.CandidateSymbols) _symbols.Check(candidate, name);
    }
}
