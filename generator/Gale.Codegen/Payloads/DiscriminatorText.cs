using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Payloads;

/// <summary>What a value says of itself in the member of a discriminator (OpenAPI 3.1, 4.8.25).</summary>
/// <param name="Discriminator">The discriminator.</param>
/// <param name="Text">The text.</param>
internal sealed record DiscriminatorText(Discriminator Discriminator, YamlScalar Text)
{
    /// <returns><see langword="null"/> where there is no discriminator, or the value says nothing.</returns>
    public static DiscriminatorText? In(YamlNode value, Schema schema) =>
        schema.Discriminator is { } discriminator && value is YamlMapping mapping &&
        mapping.TryGet(discriminator.PropertyName, out var entry) && entry.Value is YamlScalar { IsNull: false, IsBoolean: false, IsNumber: false } text
            ? new DiscriminatorText(discriminator, text)
            : null;

    /// <summary>Whether the mapping has it.</summary>
    public bool IsMapped => Discriminator.Mapping.Any(entry => entry.Text == Text.Text);

    /// <summary>The name of the schema that the text stands for, by the mapping or by itself.</summary>
    public string Name => Discriminator.Mapping.FirstOrDefault(entry => entry.Text == Text.Text) is { Schema: var schema }
        ? JsonPointerText.Unescape(schema.Substring(schema.LastIndexOf('/') + 1))
        : Text.Text;

    /// <summary>That the text stands for nothing.</summary>
    /// <param name="names">What the document calls those that it could stand for.</param>
    /// <param name="readAs">What clients read.</param>
    public PayloadFault Unknown(IEnumerable<string> names, string readAs)
    {
        var mapped = new HashSet<string>(Discriminator.Mapping.Select(entry => entry.Schema.Substring(entry.Schema.LastIndexOf('/') + 1)), StringComparer.Ordinal);
        var texts = Discriminator.Mapping.Select(entry => entry.Text).Concat(names.Where(name => !mapped.Contains(name))).Distinct();
        return new PayloadFault(PayloadFaultKind.UnknownValue, Text.Place, NodeDescription.Of(Text), $"one of {string.Join(", ", texts.Select(NodeDescription.Cut))}", Discriminator.Place)
        {
            List = "discriminator",
            ReadAs = readAs,
        };
    }
}
