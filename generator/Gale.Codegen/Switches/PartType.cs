using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>What may be at a part of a value, as its declaration and the flow of the code to it tell.</summary>
internal static class PartType
{
    /// <summary>The type of a part, and whether it may be null: whatever is not known not to be.</summary>
    /// <param name="part">A property, a field, an element of a tuple, a parameter that is given out.</param>
    /// <param name="whole">The type of the value that has it, as it is known there: its arguments may be null where the declaration's are not.</param>
    public static (ITypeSymbol Type, bool MayBeNull) Of(ISymbol part, ITypeSymbol whole)
    {
        var (type, annotation) = (MemberIn(whole, part) ?? part) switch
        {
            IPropertySymbol property => (property.Type, property.NullableAnnotation),
            IFieldSymbol field => (field.Type, field.NullableAnnotation),
            IParameterSymbol parameter => (parameter.Type, parameter.NullableAnnotation),
            _ => (whole, NullableAnnotation.None),
        };
        return (type, annotation != NullableAnnotation.NotAnnotated || IsMaybeNull(part));
    }

    /// <summary>The same for the elements of a list.</summary>
    /// <param name="list">The list's type.</param>
    /// <param name="pattern">What looks into it.</param>
    public static (ITypeSymbol Type, bool MayBeNull) OfElements(ITypeSymbol list, IListPatternOperation pattern) => (list, pattern.IndexerSymbol) switch
    {
        (IArrayTypeSymbol array, _) => (array.ElementType, array.ElementNullableAnnotation != NullableAnnotation.NotAnnotated),
        (_, { } indexer) => Of(indexer, list),
        _ => (pattern.Patterns[0].InputType, true),
    };

    /// <summary>Of the elements of a tuple those that all tuples have.</summary>
    public static string NameOf(ISymbol part) => part is IFieldSymbol { CorrespondingTupleField: { } item } ? item.Name : part.Name;

    /// <summary>As code calls a part: what is given out has a member of that name as a rule.</summary>
    public static string WrittenNameOf(ISymbol part, ITypeSymbol whole) => part is IParameterSymbol && whole.GetMembers().FirstOrDefault(member => IsCalledAlike(member, part)) is { } member ? member.Name : part.Name;

    private static bool IsCalledAlike(ISymbol member, ISymbol part) =>
        member is (IPropertySymbol or IFieldSymbol) and { DeclaredAccessibility: Accessibility.Public } && member.Name.Equals(part.Name, StringComparison.OrdinalIgnoreCase);

    private static ISymbol? MemberIn(ITypeSymbol? type, ISymbol member)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(member.Name).FirstOrDefault(own => SymbolEqualityComparer.Default.Equals(own.OriginalDefinition, member.OriginalDefinition)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsMaybeNull(ISymbol part) => part.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "MaybeNullAttribute");
}
