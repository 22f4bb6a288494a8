using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CaR.Sandbox.Policy;

/// <summary>The members an operation calls, whether or not the program names them.</summary>
internal static class ImpliedSymbols
{
    /// <summary>All of them.</summary>
    public static IEnumerable<ISymbol> Of(IOperation operation, SemanticModel model) =>
        Candidates(operation, model).OfType<ISymbol>();

    private static IEnumerable<ISymbol?> Candidates(IOperation operation, SemanticModel model) => operation switch
    {
        IInvocationOperation call => [call.TargetMethod],
        IMemberReferenceOperation reference => [reference.Member],
        IObjectCreationOperation creation => [creation.Constructor],
        IBinaryOperation binary => [binary.OperatorMethod],
        IUnaryOperation unary => [unary.OperatorMethod],
        IIncrementOrDecrementOperation step => [step.OperatorMethod],
        ICompoundAssignmentOperation compound =>
            [compound.OperatorMethod, compound.InConversion.MethodSymbol, compound.OutConversion.MethodSymbol],
        IConversionOperation conversion => [conversion.OperatorMethod],
        IRangeOperation range => [range.Method],
        IImplicitIndexerReferenceOperation indexer => [indexer.LengthSymbol, indexer.IndexerSymbol],
        ICollectionExpressionOperation collection => [collection.ConstructMethod],
        IWithOperation with => [with.CloneMethod],
        IRecursivePatternOperation recursive => [recursive.DeconstructSymbol],
        IListPatternOperation list => [list.LengthSymbol, list.IndexerSymbol],
        ISlicePatternOperation slice => [slice.SliceSymbol],
        IForEachLoopOperation loop => ForEach(loop, model),
        IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax assignment } =>
            Deconstruction(model.GetDeconstructionInfo(assignment)),
        _ => [],
    };

    // The language's enumerators are marked [HostOnly] to keep them out of the API page; foreach is how they are meant to be used.
    private static IEnumerable<ISymbol?> ForEach(IForEachLoopOperation loop, SemanticModel model)
    {
        if (loop.Syntax is not CommonForEachStatementSyntax syntax) yield break;
        if (syntax is ForEachVariableStatementSyntax variables)
            foreach (var method in Deconstruction(model.GetDeconstructionInfo(variables))) yield return method;
        var collection = model.GetTypeInfo(syntax.Expression).Type;
        if (collection is IArrayTypeSymbol or { SpecialType: SpecialType.System_String }) yield break;
        var info = model.GetForEachStatementInfo(syntax);
        if (info.GetEnumeratorMethod is { } start && !ApiPolicy.IsLanguage(start)) yield return start;
        yield return info.ElementConversion.MethodSymbol;
    }

    private static IEnumerable<ISymbol?> Deconstruction(DeconstructionInfo info) =>
        [info.Method, info.Conversion?.MethodSymbol, .. info.Nested.SelectMany(Deconstruction)];
}
