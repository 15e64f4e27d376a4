namespace Gale.Codegen.Api;

/// <summary>
/// Puts those alternatives together that JSON cannot tell apart: all texts, all lists of one kind of items, objects without a word
/// about them, and each schema of its own.
/// </summary>
internal static class UnionGroups
{
    /// <param name="alternatives">The alternatives, without null.</param>
    public static IReadOnlyList<IReadOnlyList<UnionAlternative>> Of(IReadOnlyList<UnionAlternative> alternatives)
    {
        var areOneNumber = AreOneNumber(alternatives);
        return [.. alternatives.GroupBy(alternative => KeyOf(alternative, areOneNumber), StringComparer.Ordinal).Select(group => group.ToList())];
    }

    private static string KeyOf(UnionAlternative alternative, bool areOneNumber) => (alternative.Kind, alternative.JsonType) switch
    {
        (UnionAlternativeKind.Number, _) when !areOneNumber && UnionNumbers.IsBinary(alternative) => "Binary",
        (UnionAlternativeKind.Text or UnionAlternativeKind.Number or UnionAlternativeKind.Boolean, _) => alternative.Kind.ToString(),
        (UnionAlternativeKind.List, _) => $"{alternative.Kind} {alternative.ItemKind}",
        (UnionAlternativeKind.Schema, { } type) => type,
        _ => alternative.Target.Key,
    };

    /// <summary>
    /// Every integer is a number (JSON Schema 2020-12, 6.1.1): both, and nothing else, are a number. Beside other alternatives they are
    /// two, for a binary number has not all the digits of an integer, and what has a fraction is none. A decimal tells nothing apart.
    /// </summary>
    private static bool AreOneNumber(IReadOnlyList<UnionAlternative> alternatives)
    {
        var numbers = alternatives.Where(alternative => alternative.Kind == UnionAlternativeKind.Number).ToList();
        return numbers.Count == alternatives.Count || numbers.Exists(number => UnionNumbers.KindOf(number) == ApiPrimitiveKind.Decimal);
    }
}
