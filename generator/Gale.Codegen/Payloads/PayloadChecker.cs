using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Payloads;

/// <summary>Holds a value against its schema.</summary>
/// <param name="schemas">The schemas of the document.</param>
/// <param name="isSent">Whether it is sent: what is <c>readOnly</c> need not be there, and the other way round.</param>
internal sealed class PayloadChecker(SchemaTable schemas, bool isSent)
{
    /// <summary>No payload nests deeper, and a document that is made for it must not end the stack.</summary>
    private const int DeepestValue = 100;

    private readonly ObjectKinds _kinds = new(schemas);

    /// <summary>In the order of the value.</summary>
    public IReadOnlyList<PayloadFault> Check(YamlNode value, Schema schema)
    {
        var faults = new List<PayloadFault>();
        Check(value, schema, faults, 0);
        return faults;
    }

    private void Check(YamlNode value, Schema written, List<PayloadFault> faults, int depth)
    {
        var use = schemas.Resolve(written);
        var schema = use.Target.Schema;
        if (depth > DeepestValue || schema.Boolean == true)
        {
            return;
        }

        if (value is YamlScalar { IsNull: true })
        {
            CheckNull(value, use, faults);
        }
        else if (schema.Boolean == false)
        {
            faults.Add(Misfit(value, "nothing at all", schema));
        }
        else if (schema.Properties.Count == 0 && (schema.OneOf.Count > 0 || schema.AnyOf.Count > 0))
        {
            new AlternativeChoice(schemas, (one, alternative) => Inner(one, alternative, depth)).Check(value, schema, faults);
        }
        else if (!PayloadTypes.Fit(value, schema))
        {
            faults.Add(Misfit(value, PayloadTypes.Describe(schema), schema));
        }
        else if (_kinds.Find(value, use.Target) is { } kind)
        {
            Check(value, kind, faults, depth + 1);
        }
        else
        {
            CheckWhole(value, use.Target, faults, depth);
        }
    }

    private List<PayloadFault> Inner(YamlNode value, Schema schema, int depth)
    {
        var faults = new List<PayloadFault>();
        Check(value, schema, faults, depth + 1);
        return faults;
    }

    private void CheckNull(YamlNode value, SchemaUse use, List<PayloadFault> faults)
    {
        if (!PayloadTypes.AllowNull(use, schemas))
        {
            faults.Add(Misfit(value, PayloadTypes.Describe(use.Target.Schema), use.Target.Schema));
        }
    }

    private void CheckWhole(YamlNode value, ResolvedSchema target, List<PayloadFault> faults, int depth)
    {
        faults.AddRange(PayloadValues.Check(value, target.Schema));
        switch (value)
        {
            case YamlMapping mapping:
                CheckMembers(mapping, target, faults, depth);
                faults.AddRange(_kinds.Check(mapping, target).Where(unknown => !faults.Exists(fault => fault.At == unknown.At)));
                break;
            case YamlSequence sequence:
                CheckItems(sequence, target.Schema, faults, depth);
                break;
        }
    }

    private void CheckMembers(YamlMapping mapping, ResolvedSchema target, List<PayloadFault> faults, int depth)
    {
        var schema = target.Schema;
        var members = schema.Properties.ToDictionary(member => member.Name, StringComparer.Ordinal);
        foreach (var name in schema.Required.Where(name => !mapping.TryGet(name, out _) && !IsOfOtherDirection(members, name)))
        {
            faults.Add(new PayloadFault(PayloadFaultKind.Misfit, mapping.Place, "an object without it", $"the required member '{name}'", PlaceOfRequired(schema, name)));
        }

        foreach (var entry in mapping.Entries)
        {
            if (members.TryGetValue(entry.Key.Text, out var member))
            {
                Check(entry.Value, member.Schema, faults, depth + 1);
            }
            else
            {
                CheckFurther(mapping, entry, target, faults, depth);
            }
        }
    }

    private static Diagnostics.Place PlaceOfRequired(Schema schema, string name) =>
        schema.Required.ToList().IndexOf(name) is >= 0 and var index && index < schema.RequiredPlaces.Count ? schema.RequiredPlaces[index] : schema.Place;

    private bool IsOfOtherDirection(Dictionary<string, SchemaProperty> members, string name) =>
        members.TryGetValue(name, out var member) && schemas.Resolve(member.Schema) is var use && (isSent ? use.IsReadOnly : use.IsWriteOnly);

    /// <summary>What a kind of an object has beside it is no matter of the object; a pattern may be meant for any name.</summary>
    private void CheckFurther(YamlMapping mapping, YamlEntry entry, ResolvedSchema target, List<PayloadFault> faults, int depth)
    {
        var schema = target.Schema;
        switch (schema.AdditionalProperties ?? schema.UnevaluatedProperties)
        {
            case { Boolean: false } closed when schema.PatternProperties.Count == 0:
                faults.Add(new PayloadFault(PayloadFaultKind.Misfit, entry.Key.Place, $"the member '{NodeDescription.Cut(entry.Key.Text)}'", "no other members", closed.Place));
                break;
            case { Boolean: null } further:
                Check(entry.Value, further, faults, depth + 1);
                break;
            case null when schema.PatternProperties.Count == 0 && schema.Properties.Count > 0 && ObjectKinds.IsNoOther(mapping, target):
                faults.Add(new PayloadFault(PayloadFaultKind.UnknownMember, entry.Key.Place, $"the member '{NodeDescription.Cut(entry.Key.Text)}'", "a member that the schema declares", schema.Place));
                break;
        }
    }

    private void CheckItems(YamlSequence sequence, Schema schema, List<PayloadFault> faults, int depth)
    {
        for (var index = 0; index < sequence.Items.Count; index++)
        {
            if ((index < schema.PrefixItems.Count ? schema.PrefixItems[index] : schema.Items) is { } item)
            {
                Check(sequence.Items[index], item, faults, depth + 1);
            }
        }
    }

    private static PayloadFault Misfit(YamlNode value, string expected, Schema schema) =>
        new(PayloadFaultKind.Misfit, value.Place, NodeDescription.Of(value), expected, schema.Place);
}
