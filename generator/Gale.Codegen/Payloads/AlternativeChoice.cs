using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Payloads;

/// <summary>
/// Holds a value against the alternatives of a schema: it must be one of them. Where it is none, what is wrong is said of the one
/// that it was meant to be, if that can be told.
/// </summary>
/// <param name="schemas">The schemas of the document.</param>
/// <param name="check">Holds a value against one of them.</param>
internal sealed class AlternativeChoice(SchemaTable schemas, Func<YamlNode, Schema, List<PayloadFault>> check)
{
    public void Check(YamlNode value, Schema schema, List<PayloadFault> faults)
    {
        IReadOnlyList<Schema> alternatives = [.. schema.OneOf.Concat(schema.AnyOf)];
        if (Named(value, schema, alternatives) is { } named)
        {
            faults.AddRange(check(value, named));
            return;
        }

        var tried = alternatives.Select(alternative => check(value, alternative)).OrderBy(one => one.Count(IsMisfit)).ThenBy(one => one.Count).ToList();
        if (tried.Count == 0 || tried[0].Count == 0)
        {
            return;
        }

        var isClear = alternatives.Count == 1 || !tried[0].Exists(IsMisfit) || IsOnlyOfItsType(value, alternatives);
        faults.AddRange(isClear
            ? tried[0].Where(fault => schema.AnyOf.Count == 0 || fault.Kind != PayloadFaultKind.UnknownMember)
            : [new PayloadFault(PayloadFaultKind.Misfit, value.Place, NodeDescription.Of(value), "one of the alternatives", schema.Place)]);
    }

    private static bool IsMisfit(PayloadFault fault) => fault.Kind == PayloadFaultKind.Misfit;

    private bool IsOnlyOfItsType(YamlNode value, IReadOnlyList<Schema> alternatives) =>
        alternatives.Count(alternative => PayloadTypes.Fit(value, schemas.Resolve(alternative).Target.Schema)) == 1;

    /// <summary>The one that the discriminator names.</summary>
    private Schema? Named(YamlNode value, Schema schema, IReadOnlyList<Schema> alternatives)
    {
        if (schema.Discriminator is not { } discriminator || value is not YamlMapping mapping ||
            !mapping.TryGet(discriminator.PropertyName, out var entry) || entry.Value is not YamlScalar text)
        {
            return null;
        }

        var mapped = discriminator.Mapping.FirstOrDefault(entry => entry.Text == text.Text)?.Schema;
        return alternatives.FirstOrDefault(alternative => alternative.Reference is { } reference
            && (mapped is not null ? reference.Target == mapped || reference.Target.EndsWith("/" + mapped, StringComparison.Ordinal) : reference.Target.EndsWith("/" + text.Text, StringComparison.Ordinal)));
    }
}
