using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>Files of a form behind alternatives: a file or null, one file or several.</summary>
internal static class FileChoices
{
    /// <summary>What is sent of a member: of several files and one the list, which may be of one; the schema itself where something else may be sent.</summary>
    /// <param name="schema">The member's schema, resolved.</param>
    /// <param name="schemas">Resolves the alternatives.</param>
    public static Schema SentOf(Schema schema, SchemaTable schemas)
    {
        var choices = SchemaChoices.Of(schema, schemas).Where(choice => !HasChoices(choice) && !IsNull(choice)).ToList();
        return HasChoices(schema) && choices.Count > 0 && choices.TrueForAll(choice => IsFiles(choice, schemas))
            ? choices.Find(choice => choice.Items is not null) ?? choices[0]
            : schema;
    }

    private static bool IsFiles(Schema schema, SchemaTable schemas) =>
        FormMembers.IsBytes(schema) || (schema.Items is { } items && FormMembers.IsBytes(schemas.Resolve(items).Target.Schema));

    private static bool HasChoices(Schema schema) => schema.OneOf.Count + schema.AnyOf.Count > 0;

    /// <summary>Null, also as 3.0 has it: an alternative that says nothing else.</summary>
    private static bool IsNull(Schema schema) =>
        (schema.Types.Count == 1 && schema.Types[0] == "null") ||
        schema.Const is YamlScalar { IsNull: true } ||
        (schema.Node is YamlMapping { Entries.Count: 1 } alone && alone.Entries[0].Key.Text == "nullable");
}
