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
        if (DiscriminatorText.In(value, schema) is { } said)
        {
            if (alternatives.FirstOrDefault(alternative => NameOf(alternative) == said.Name) is { } named)
            {
                faults.AddRange(check(value, named));
                return;
            }

            if (said is { IsMapped: false, Discriminator.DefaultMapping: null } && alternatives.All(alternative => NameOf(alternative) is not null && !Lists(alternative, said)))
            {
                faults.Add(said.Unknown(alternatives.Select(NameOf).OfType<string>(), "Unknown"));
                return;
            }
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

    private string? NameOf(Schema alternative) => schemas.Resolve(alternative).Target.ComponentName;

    /// <summary>Whether an alternative takes the text itself, or is a choice or a kind of something that may.</summary>
    private bool Lists(Schema alternative, DiscriminatorText said)
    {
        var schema = schemas.Resolve(alternative).Target.Schema;
        return schema.OneOf.Count + schema.AnyOf.Count > 0 || schema.Discriminator is not null ||
            (schema.Properties.FirstOrDefault(member => member.Name == said.Discriminator.PropertyName) is { } member &&
            schemas.Resolve(member.Schema).Target.Schema is var listed &&
            (listed.Enum ?? []).Append(listed.Const).OfType<YamlScalar>().Any(value => value.Text == said.Text.Text));
    }
}
