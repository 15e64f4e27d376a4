using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Gale.Codegen.Properties.Tests.Json;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>Values that are listed: texts, integers, fractions, booleans, of several kinds, with null.</summary>
internal static class RandomVocabularies
{
    private static readonly Gen<string> _word = Gen.Frequency(
        (5, Gen.Elements("open", "closed", "in_progress", "IN PROGRESS", "unknown", "Unknown", "1", "+1", "-1", "", "a\"b", "日本", "class", "None")),
        (1, JsonTexts.Text));

    private static readonly Gen<string> _integer = Gen.Frequency(
        (6, Gen.Choose(-3, 20).Select(number => number.ToString(CultureInfo.InvariantCulture))),
        (1, Gen.Elements("2147483648", "-9223372036854775808", "9223372036854775807")));

    private static readonly Gen<string> _number = Gen.Frequency(
        (3, _integer),
        (3, Gen.Elements("0.5", "-1.25", "1e-3", "2.50")),
        (1, Gen.Elements("18446744073709551616", "1e30")));

    /// <summary>A vocabulary of texts: closed, open, with null.</summary>
    public static Gen<string> Words { get; } =
        from words in Several(_word.Select(JsonTexts.Quoted))
        let values = string.Join(",", words)
        from schema in Gen.Elements(
            $"{{\"type\":\"string\",\"enum\":[{values}]}}",
            $"{{\"enum\":[{values}]}}",
            $"{{\"type\":[\"string\",\"null\"],\"enum\":[{values},null]}}",
            $"{{\"anyOf\":[{{\"type\":\"string\"}},{{\"type\":\"string\",\"enum\":[{values}]}}]}}",
            $"{{\"type\":\"string\",\"const\":{words[0]}}}")
        select schema;

    private static Gen<string> Numbers { get; } =
        from integers in Several(_integer)
        from numbers in Several(_number)
        from schema in Gen.Elements(
            $"{{\"type\":\"integer\",\"enum\":[{string.Join(",", integers)}]}}",
            $"{{\"enum\":[{string.Join(",", integers)}]}}",
            $"{{\"type\":[\"integer\",\"null\"],\"enum\":[{string.Join(",", integers)},null]}}",
            $"{{\"type\":\"integer\",\"format\":\"int64\",\"enum\":[{string.Join(",", integers)}]}}",
            $"{{\"const\":{integers[0]}}}",
            $"{{\"type\":\"number\",\"enum\":[{string.Join(",", numbers)}]}}",
            $"{{\"const\":{numbers[0]}}}")
        select schema;

    private static Gen<string> Mixed { get; } =
        from words in Several(_word.Select(JsonTexts.Quoted))
        from integers in Several(_number)
        let values = string.Join(",", words.Concat(integers))
        from schema in Gen.Elements(
            $"{{\"enum\":[{values}]}}",
            $"{{\"enum\":[true,{values},null]}}",
            $"{{\"enum\":[{integers[0]},false]}}",
            "{\"type\":\"boolean\",\"enum\":[true,false]}")
        select schema;

    /// <summary>Any of them.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((4, Words), (2, Numbers), (1, Mixed));

    private static Gen<List<string>> Several(Gen<string> values) => values.NonEmptyListOf().Select(all => all.Distinct(StringComparer.Ordinal).Take(6).ToList());
}
