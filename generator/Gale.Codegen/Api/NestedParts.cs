using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>Whether the parts of a value have parts themselves, for which only <c>deepObject</c> has a form (OpenAPI 3.1, 4.8.12.3).</summary>
internal static class NestedParts
{
    /// <summary>No parameter is one of more things; only a document that is made for it goes on.</summary>
    public const int MostChoices = 64;

    /// <summary>What <see cref="HaveNestedItems(Schema, TypeCollector)"/> says, as a message tells it.</summary>
    public const string NestedItemsFault = "has lists of objects or of lists in it, for which the style 'deepObject' has no form";

    /// <summary>What becomes of it: what most servers read that read lists of objects at all.</summary>
    public const string NestedItemsForm = "their items are sent under their positions ([0], [1])";

    /// <summary>Whether a list or an object has lists or objects in it; what is not described may have some, and is not looked for.</summary>
    /// <param name="schema">The schema of the value.</param>
    /// <param name="repeatsNames">Whether each member has its name before it as often as it takes, so that a list of single values is no more than that.</param>
    /// <param name="types">Knows the schemas.</param>
    public static bool AreIn(Schema schema, bool repeatsNames, TypeCollector types) => ChoicesOf(schema, types).Any(choice =>
        ItemsOf(choice).Any(item => HasParts(item, types)) ||
        choice.Properties.Select(member => member.Schema).Concat(FurtherMembers.Of(choice)).Any(member => IsNested(member, repeatsNames, types)));

    /// <summary>Whether a style writes a list under a name that is repeated for each item.</summary>
    public static bool RepeatsNames(ApiParameterStyle style, bool isExploded) =>
        isExploded && style is not (ApiParameterStyle.Simple or ApiParameterStyle.Label);

    /// <summary>Whether a value has lists in it whose items are objects or lists, of which no specification says how <c>deepObject</c> tells them apart.</summary>
    public static bool HaveNestedItems(Schema schema, TypeCollector types) => HaveNestedItems(schema, types, 0);

    private static bool HaveNestedItems(Schema schema, TypeCollector types, int depth)
    {
        const int DeepestObject = 8;
        return depth < DeepestObject && ChoicesOf(schema, types).Any(choice =>
            ItemsOf(choice).Any(item => HasParts(item, types)) ||
            choice.Properties.Select(member => member.Schema).Concat(FurtherMembers.Of(choice)).Any(member => HaveNestedItems(member, types, depth + 1)));
    }

    /// <summary>Whether <c>deepObject</c> has names for the parts of a value: an object, or a list of some.</summary>
    public static bool HaveDeepForm(Schema schema, TypeCollector types) => MayBeObject(schema, types) || HaveNestedItems(schema, types);

    /// <summary>Whether a value may be an object, and nothing says that it may be anything.</summary>
    private static bool MayBeObject(Schema schema, TypeCollector types) => ChoicesOf(schema, types)
        .Where(choice => !UnionAlternatives.IsUnion(choice))
        .Any(choice => TypeCollector.TypeIn(choice) is null or "object" || choice.Types.Contains("object"));

    private static bool IsNested(Schema member, bool repeatsNames, TypeCollector types) => ChoicesOf(member, types).Any(choice =>
        TypeCollector.TypeIn(choice) == "object" || (!repeatsNames && TypeCollector.TypeIn(choice) == "array") || ItemsOf(choice).Any(item => HasParts(item, types)));

    private static bool HasParts(Schema schema, TypeCollector types) => ChoicesOf(schema, types).Any(choice => TypeCollector.TypeIn(choice) is "object" or "array");

    private static IEnumerable<Schema> ChoicesOf(Schema schema, TypeCollector types) => types.ChoicesOf(schema).Take(MostChoices);

    private static IEnumerable<Schema> ItemsOf(Schema list) => list.Items is { } items ? list.PrefixItems.Append(items) : list.PrefixItems;
}
