using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>Whether parts of a value may be null, for which only JSON has a form: they are as good as absent (RFC 6570, 2.3).</summary>
internal static class NullParts
{
    private const int DeepestObject = 8;

    /// <summary>Whether items of lists, or entries of maps, may be null. Of a member with a name null means that it is absent, as everywhere.</summary>
    public static bool AreIn(Schema schema, TypeCollector types) => AreIn(schema, types, 0);

    private static bool AreIn(Schema schema, TypeCollector types, int depth) => depth < DeepestObject && types.ChoicesOf(schema).Take(NestedParts.MostChoices).Any(choice =>
        NamelessParts.Of(choice).Any(part => MayBeNull(part, types) || AreIn(part, types, depth + 1)) ||
        choice.Properties.Any(member => AreIn(member.Schema, types, depth + 1)));

    private static bool MayBeNull(Schema part, TypeCollector types) => types.UseAt(part) is var use && (use.TakesNull ?? (use.IsNullable || types.Choices.AcceptsNull(use.Target)));
}
