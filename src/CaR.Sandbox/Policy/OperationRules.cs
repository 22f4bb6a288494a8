using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CaR.Sandbox.Policy;

/// <summary>Checks what a program's bodies bind to, written or implied.</summary>
internal sealed class OperationRules(SemanticModel model, SymbolRules symbols, Findings findings, bool hasErrors)
{
    /// <summary>Checks an operation and all within it.</summary>
    /// <param name="root">A body.</param>
    /// <param name="isProgram">Tells the program's nodes from ours; null where all is the program's.</param>
    /// <param name="cancellation">Stops the check.</param>
    public void Check(IOperation root, Func<SyntaxNode, bool>? isProgram, CancellationToken cancellation)
    {
        foreach (var operation in root.DescendantsAndSelf().Where(o => isProgram is null || isProgram(o.Syntax)))
        {
            cancellation.ThrowIfCancellationRequested();
            CheckKind(operation);
            foreach (var symbol in ImpliedSymbols.Of(operation, model)) symbols.Check(symbol, operation.Syntax);
            if (operation is { IsImplicit: false, Type: { } type }) symbols.CheckType(type, operation.Syntax);
            CheckValue(operation);
        }
    }

    private void CheckKind(IOperation operation)
    {
        if (AllowedOperations.Include(operation) || operation.Parent is INameOfOperation || findings.Tells(operation.Syntax)) return;
        if (hasErrors && operation.Kind is (OperationKind.Invalid or OperationKind.None)) return;
        findings.Add(operation.Syntax, $"this construct ({operation.Kind}) is not allowed", "write plain expressions, loops and lambdas");
    }

    private void CheckValue(IOperation operation)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation property when IsWritten(property):
                symbols.CheckWrite(property.Property, property.Syntax);
                break;
            case IConversionOperation conversion:
                CheckConversion(conversion);
                break;
            case IInterpolationOperation part when !IsText(part.Expression) || part.FormatString is not null || part.Alignment is not null:
                Text(part);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum
                when !IsText(sum.LeftOperand) || !IsText(sum.RightOperand):
                Text(sum);
                break;
            case ICompoundAssignmentOperation { Type.SpecialType: SpecialType.System_String } sum when !IsText(sum.Value):
                Text(sum);
                break;
            case IDeclarationPatternOperation or ITypePatternOperation or IRecursivePatternOperation:
                CheckPattern((IPatternOperation)operation);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null } pair
                when IsReference(pair.LeftOperand) && IsReference(pair.RightOperand):
                findings.Add(pair.Syntax, "asking whether two things are the same object is not allowed: the host decides what it reuses", "compare what they hold: (a ^ b).IsEmpty, AbsDiff(...).IsEmpty, numbers");
                break;
            case IInvocationOperation call when ComparesText(call.TargetMethod):
                findings.Add(call.Syntax, "ordering text is not allowed: it follows the machine's culture", "use string.CompareOrdinal in a Comparison, or order by a number");
                break;
            case IMethodReferenceOperation { Method: var method } when ComparesText(method):
                findings.Add(operation.Syntax, "ordering text is not allowed: it follows the machine's culture", "use string.CompareOrdinal in a Comparison, or order by a number");
                break;
            case ICollectionExpressionOperation { Type: { TypeKind: TypeKind.Interface } }:
                findings.Add(operation.Syntax, "a collection expression for an interface is not allowed", "write the exact type: int[] or List<int>");
                break;
        }

        if (operation.Type is { } type && Mentions(type, "StringComparison") && !IsNamedComparison(operation))
            findings.Add(operation.Syntax, "a computed StringComparison is not allowed", "write StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase in place");
    }

    /// <summary>Whether an operand is an object other than text, which is compared by its letters, and null, which is no object.</summary>
    private static bool IsReference(IOperation operand)
    {
        while (operand is IConversionOperation { IsImplicit: true } conversion) operand = conversion.Operand;
        return operand.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } && operand.ConstantValue is not { HasValue: true };
    }

    // Default parameter values and enum arithmetic could otherwise make StringComparison.CurrentCulture, which is 0.
    private static bool IsNamedComparison(IOperation operation) => operation is IFieldReferenceOperation { Instance: null };

    private void CheckConversion(IConversionOperation operation)
    {
        if (operation.Language != LanguageNames.CSharp || IsPartOfText(operation)) return;
        var conversion = operation.GetConversion();
        if (conversion.IsBoxing || conversion.IsUnboxing || (conversion is { IsReference: true, IsExplicit: true }))
            findings.Add(operation.Syntax, $"converting to {operation.Type?.ToDisplayString()} is not allowed", "keep values in their exact types");
        if (conversion is { IsEnumeration: true, IsExplicit: true } && operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum })
            findings.Add(operation.Syntax, $"a cast to {operation.Type.ToDisplayString()} is not allowed", "name the enum's member");
    }

    private void CheckPattern(IPatternOperation pattern)
    {
        var input = pattern.InputType;
        if (input is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) input = nullable.TypeArguments[0];
        if (!SymbolEqualityComparer.Default.Equals(input, pattern.NarrowedType) &&
            !SymbolEqualityComparer.Default.Equals(pattern.InputType, pattern.NarrowedType))
            findings.Add(pattern.Syntax, $"testing for the type {pattern.NarrowedType.ToDisplayString()} is not allowed", "the type is known where it is written: test values instead");
    }

    private void Text(IOperation at) =>
        findings.Add(at.Syntax, "turning a value into text is not allowed", "join text with text only; compare values instead of their text");

    private static bool IsText(IOperation operation) => Unwrap(operation).Type?.SpecialType is SpecialType.System_String or SpecialType.System_Char or null;

    private static IOperation Unwrap(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true } conversion ? Unwrap(conversion.Operand) : operation;

    private static bool IsPartOfText(IConversionOperation conversion) => conversion.IsImplicit && conversion.Parent
        is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }
        or ICompoundAssignmentOperation { Type.SpecialType: SpecialType.System_String };

    private static bool IsWritten(IPropertyReferenceOperation property) => property.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == property,
        IIncrementOrDecrementOperation => true,
        ITupleOperation => property.Syntax.Ancestors().OfType<AssignmentExpressionSyntax>().Any(a => a.Left.Span.Contains(property.Syntax.Span)),
        _ => false,
    };

    private static bool ComparesText(IMethodSymbol method)
    {
        if (method.Parameters.Any(p => p.Type.Name == "Comparison")) return false;
        var definition = method.ReducedFrom ?? method;
        return definition.ContainingType.Name switch
        {
            "Enumerable" => definition.Name is "Order" or "OrderDescending" or "OrderBy" or "OrderByDescending" or "ThenBy"
                or "ThenByDescending" or "Min" or "Max" or "MinBy" or "MaxBy" && Mentions(method.TypeArguments.LastOrDefault(), "String"),
            "List" => definition.Name is "Sort" && method.ContainingType.TypeArguments.Any(t => Mentions(t, "String")),
            "ValueTuple" => definition.Name is "CompareTo" && Mentions(method.ContainingType, "String"),
            "Array" => definition.Name is "Sort" && method.TypeArguments.Any(t => Mentions(t, "String")),
            _ => false,
        };
    }

    private static bool Mentions(ITypeSymbol? type, string name) => type switch
    {
        IArrayTypeSymbol array => Mentions(array.ElementType, name),
        INamedTypeSymbol named => (named.Name == name && named.ContainingNamespace is { Name: "System" }) || named.TypeArguments.Any(t => Mentions(t, name)),
        _ => false,
    };
}
