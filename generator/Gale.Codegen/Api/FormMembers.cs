using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>Knows which schemas are forms, and what their members are there that they are not in JSON: files, and what only the caller knows how to write.</summary>
/// <param name="schemas">Resolves the schemas.</param>
/// <param name="choices">Knows what a form may be.</param>
internal sealed class FormMembers(SchemaTable schemas, FormChoices choices)
{
    private static readonly ApiPrimitive File = new(ApiPrimitiveKind.File);

    private readonly Dictionary<string, List<FormEncoding>> _forms = new(StringComparer.Ordinal);

    /// <summary>Says that the schema of a body is a form. Before any type is looked at.</summary>
    public void Mark(MediaType media)
    {
        var encoding = new FormEncoding(media, choices, schemas);
        foreach (var choice in media.Schema is { } form ? choices.WithFamilies(form) : [])
        {
            if (!_forms.TryGetValue(choice.Key, out var known))
            {
                _forms.Add(choice.Key, known = []);
            }

            known.Add(encoding);
        }
    }

    /// <summary>What a member is in a form; <see langword="null"/> where that is what it is in JSON.</summary>
    public ApiTypeUse? UseOf(SchemaProperty member, ResolvedSchema owner)
    {
        if (!_forms.TryGetValue(owner.Key, out var forms))
        {
            return null;
        }

        var schema = Resolved(member.Schema);
        if (forms.Exists(form => form.IsInParts) && IsFileOrList(schema))
        {
            return IsFile(schema) ? File : new ApiList(File);
        }

        var foreign = forms.FindAll(form => form.IsForeign(member.Name, schema));
        return foreign.Count == 0 ? null : OfCaller(schema, foreign.TrueForAll(form => form.IsInParts));
    }

    /// <summary>The same of the members that the form does not name.</summary>
    public ApiTypeUse? UseOfOthers(ResolvedSchema owner) =>
        _forms.TryGetValue(owner.Key, out var forms) && forms.Exists(form => form.IsInParts) ? FilesIn(owner.Schema) : null;

    /// <summary>What an alternative of a form is that names none of its members, where those are files.</summary>
    public ApiMap? UseOfAlternative(ResolvedSchema alternative) => UseOfOthers(alternative) is { } files ? new ApiMap(files) : null;

    /// <summary>What the values of a form in parts are that names none of its members, where they are files.</summary>
    public ApiMap? FilesOf(Schema form) =>
        schemas.Resolve(form).Target.Schema is { Properties.Count: 0 } map && FilesIn(map) is { } files ? new ApiMap(files) : null;

    /// <summary>Whether a member is what only the caller knows how to write, of which the limits of its schema say nothing.</summary>
    public bool IsForeign(SchemaProperty member, ResolvedSchema owner) =>
        _forms.TryGetValue(owner.Key, out var forms) && forms.Exists(form => form.IsForeign(member.Name, Resolved(member.Schema)));

    /// <summary>Whether something that a form may be has members that are files in a form in parts.</summary>
    public bool HoldsFiles(Schema schema) =>
        choices.Of(schema).Any(form => form.Schema.Properties.Any(member => IsFileOrList(Resolved(member.Schema))) || FilesIn(form.Schema) is not null);

    /// <summary>The same of one member.</summary>
    public bool IsFileIn(Schema form, string member) =>
        choices.Of(form).SelectMany(choice => choice.Schema.Properties).Any(property => property.Name == member && IsFileOrList(Resolved(property.Schema)));

    /// <summary>The same of what a member, or the members without a name, are written as.</summary>
    public bool IsFileOrListOf(Schema member) => IsFileOrList(Resolved(member));

    /// <summary>Bytes of no encoding: the format of 3.0, and what 3.1 says in its place (4.8.14.3).</summary>
    public static bool IsFile(Schema schema) => IsBytes(schema) || SaysNothing(schema);

    /// <summary>The same where that is said.</summary>
    public static bool IsBytes(Schema schema) => schema.Format == "binary" || schema is { ContentMediaType: not null, ContentEncoding: null };

    /// <summary>A text can stand in both kinds of forms, a file only in one in parts.</summary>
    private static ApiTypeUse OfCaller(Schema schema, bool isFile)
    {
        var use = isFile ? File : new ApiPrimitive(ApiPrimitiveKind.String);
        return schema is { Items: not null, PrefixItems.Count: 0 } ? new ApiList(use) : use;
    }

    /// <summary>What all members without a name are, where those are files: of one that may be anything nothing says that it is one.</summary>
    private ApiTypeUse? FilesIn(Schema form) => FurtherMembers.Of(form).Select(Resolved).ToList() is { Count: > 0 } others && others.TrueForAll(other => IsFileOrList(other) && !SaysNothing(other))
        ? others.TrueForAll(IsFile) ? File : others.TrueForAll(other => !IsFile(other)) ? new ApiList(File) : null
        : null;

    private bool IsFileOrList(Schema schema) => IsFile(schema) || (schema.Items is { } items && IsFile(Resolved(items)));

    /// <summary>In a form of 3.1 that is how bytes are described (OpenAPI 3.1, 4.8.14.3).</summary>
    private static bool SaysNothing(Schema schema) =>
        schema is { Reference: null, Boolean: null } && schema.Node is YamlMapping mapping && mapping.Entries.All(entry => entry.Key.Text == "description");

    private Schema Resolved(Schema schema) => FileChoices.SentOf(schemas.Resolve(schema).Target.Schema, schemas);
}
