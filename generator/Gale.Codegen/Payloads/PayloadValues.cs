using System.Globalization;
using System.Text.RegularExpressions;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Runtime.Validation;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Payloads;

/// <summary>Holds a value of the right type against what a schema says of it: its values, its limits, its format.</summary>
internal static class PayloadValues
{
    /// <summary>A pattern of a document may be made to run for ever.</summary>
    private static readonly TimeSpan LongestMatch = TimeSpan.FromMilliseconds(100);

    public static IEnumerable<PayloadFault> Check(YamlNode value, Schema schema)
    {
        if (ValueFault(value, schema) is { } fault)
        {
            yield return fault;
            yield break;
        }

        foreach (var (keyword, expected) in Limits(value, schema.Constraints).Concat(Format(value, schema)))
        {
            yield return new PayloadFault(PayloadFaultKind.Limit, value.Place, NodeDescription.Of(value), expected, Keyword.PlaceOf(schema, keyword));
        }
    }

    private static PayloadFault? ValueFault(YamlNode value, Schema schema) =>
        schema.Const is { } constant && !AreEqual(constant, value)
            ? new PayloadFault(PayloadFaultKind.UnknownValue, value.Place, NodeDescription.Of(value), NodeDescription.Of(constant), Keyword.PlaceOf(schema, "const"))
            : schema.Enum is { } values && !values.Any(one => AreEqual(one, value))
                ? new PayloadFault(PayloadFaultKind.UnknownValue, value.Place, NodeDescription.Of(value), $"one of {Listed(values)}", Keyword.PlaceOf(schema, "enum"))
                : null;

    private static string Listed(IReadOnlyList<YamlNode> values)
    {
        const int MostListed = 8;
        return string.Join(", ", values.Take(MostListed).Select(value => value is YamlScalar scalar ? NodeDescription.Cut(scalar.Text) : NodeDescription.Of(value))) + (values.Count > MostListed ? ", …" : "");
    }

    /// <summary>An enum of texts may be written without quotes, whatever the texts look like.</summary>
    private static bool AreEqual(YamlNode one, YamlNode other) => (one, other) switch
    {
        (YamlScalar { IsNumber: true } left, YamlScalar { IsNumber: true } right) when NumberOf(left) is { } number => number == NumberOf(right),
        (YamlScalar left, YamlScalar right) => left.Text == right.Text,
        _ => YamlComparer.AreSame(one, other),
    };

    private static IEnumerable<(string Keyword, string Expected)> Limits(YamlNode value, SchemaConstraints limits) => ReferenceEquals(limits, SchemaConstraints.None) ? [] : value switch
    {
        YamlScalar { IsNumber: true } number when NumberOf(number) is { } size => OfNumber(size, limits),
        YamlScalar { IsBoolean: false, IsNumber: false } text => OfText(text.Text, limits),
        YamlSequence list => OfCount(list.Items.Count, limits.MinItems, limits.MaxItems, "Items", "items"),
        YamlMapping mapping => OfCount(mapping.Entries.Count, limits.MinProperties, limits.MaxProperties, "Properties", "members"),
        _ => [],
    };

    private static IEnumerable<(string Keyword, string Expected)> OfNumber(decimal size, SchemaConstraints limits)
    {
        if (NumberOf(limits.Minimum) is { } minimum && (size < minimum || (size == minimum && limits.ExclusiveMinimum is { IsTrue: true })))
        {
            yield return ("minimum", $"at least {limits.Minimum!.Text}");
        }

        if (NumberOf(limits.Maximum) is { } maximum && (size > maximum || (size == maximum && limits.ExclusiveMaximum is { IsTrue: true })))
        {
            yield return ("maximum", $"at most {limits.Maximum!.Text}");
        }

        if (NumberOf(limits.ExclusiveMinimum) is { } above && size <= above)
        {
            yield return ("exclusiveMinimum", $"more than {limits.ExclusiveMinimum!.Text}");
        }

        if (NumberOf(limits.ExclusiveMaximum) is { } below && size >= below)
        {
            yield return ("exclusiveMaximum", $"less than {limits.ExclusiveMaximum!.Text}");
        }
    }

    private static IEnumerable<(string Keyword, string Expected)> OfText(string text, SchemaConstraints limits)
    {
        var length = text.Count(character => !char.IsLowSurrogate(character));
        foreach (var limit in OfCount(length, limits.MinLength, limits.MaxLength, "Length", "characters"))
        {
            yield return limit;
        }

        if (limits.Pattern is { } pattern && EcmaPattern.Translate(pattern.Text, out _) is { } translated && !Matches(text, translated))
        {
            yield return ("pattern", $"a text that {NodeDescription.Cut(pattern.Text)} matches");
        }
    }

    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, LongestMatch);
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or ArgumentException)
        {
            return true;
        }
    }

    private static IEnumerable<(string Keyword, string Expected)> OfCount(int count, YamlScalar? least, YamlScalar? most, string keyword, string things)
    {
        if (NumberOf(least) is { } minimum && count < minimum)
        {
            yield return ("min" + keyword, $"at least {least!.Text} {things}");
        }

        if (NumberOf(most) is { } maximum && count > maximum)
        {
            yield return ("max" + keyword, $"at most {most!.Text} {things}");
        }
    }

    private static IEnumerable<(string Keyword, string Expected)> Format(YamlNode value, Schema schema) =>
        PayloadFormats.Expected(value, schema) is { } expected ? [(schema.Format is null ? "contentEncoding" : "format", expected)] : [];

    private static decimal? NumberOf(YamlScalar? scalar) =>
        scalar is { IsNumber: true } && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
