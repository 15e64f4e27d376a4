using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Payloads;

/// <summary>The kinds of an object that its discriminator tells: schemas that name it in their <c>allOf</c>.</summary>
/// <param name="schemas">The schemas of the document.</param>
internal sealed class ObjectKinds(SchemaTable schemas)
{
    /// <summary>The kind that a value says to be; <see langword="null"/> where it is the object itself, or the document knows no such kind.</summary>
    public Schema? Find(YamlNode value, ResolvedSchema target) =>
        DiscriminatorText.In(value, target.Schema) is { } said && said.Name != target.ComponentName &&
        schemas.Named(said.Name) is { } kind && IsKindOf(schemas.Resolve(kind).Target, target) ? kind : null;

    /// <summary>Whether a value is of no other kind than the object itself, as far as it says.</summary>
    public static bool IsNoOther(YamlNode value, ResolvedSchema target) =>
        target.Schema.Discriminator is null || DiscriminatorText.In(value, target.Schema)?.Name == target.ComponentName;

    /// <summary>A kind that no schema describes is read as what it is a kind of.</summary>
    public IEnumerable<PayloadFault> Check(YamlMapping value, ResolvedSchema target)
    {
        if (target.ComponentName is { } name && DiscriminatorText.In(value, target.Schema) is { IsMapped: false, Discriminator: { Mapping.Count: > 0, DefaultMapping: null } } said && schemas.Named(said.Name) is null)
        {
            yield return said.Unknown([], name);
        }
    }

    private static bool IsKindOf(ResolvedSchema kind, ResolvedSchema target) =>
        kind.Parts.Any(part => part.Key == target.Key || IsKindOf(part, target));
}
