using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Compares schemas by what their words say of values: remarks and examples are no matter, nor is the order of the words.</summary>
internal static class SchemaWords
{
    private static readonly HashSet<string> Remarks = new(StringComparer.Ordinal) { "title", "description", "example", "examples", "externalDocs", "$comment", "deprecated", "default" };

    /// <summary>Those that have schemas by their names.</summary>
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal) { "properties", "patternProperties", "dependentSchemas", "$defs", "definitions" };

    private static readonly HashSet<string> Values = new(StringComparer.Ordinal) { "enum", "const" };

    public static bool AreSame(YamlNode was, YamlNode now) => AreSame(was, now, isMap: false);

    private static bool AreSame(YamlNode was, YamlNode now, bool isMap) => YamlComparer.AreSame(was, now) || (was, now) switch
    {
        (YamlMapping one, YamlMapping other) => CountIn(one, isMap) == CountIn(other, isMap) && AreSame(one, other, isMap),
        (YamlSequence one, YamlSequence other) => AreSame(one, other),
        _ => false,
    };

    private static bool AreSame(YamlMapping was, YamlMapping now, bool isMap)
    {
        for (var index = 0; index < was.Entries.Count; index++)
        {
            var (word, value) = (was.Entries[index].Key.Text, was.Entries[index].Value);
            if ((isMap || !IsRemark(word)) && !(now.TryGet(word, out var other) && AreSame(word, value, other.Value, isMap)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(string word, YamlNode was, YamlNode now, bool isInMap) =>
        !isInMap && Values.Contains(word) ? YamlComparer.AreSame(was, now) : AreSame(was, now, isMap: !isInMap && Maps.Contains(word));

    private static bool AreSame(YamlSequence was, YamlSequence now)
    {
        for (var index = 0; index < was.Items.Count && was.Items.Count == now.Items.Count; index++)
        {
            if (!AreSame(was.Items[index], now.Items[index], isMap: false))
            {
                return false;
            }
        }

        return was.Items.Count == now.Items.Count;
    }

    private static int CountIn(YamlMapping mapping, bool isMap)
    {
        var count = 0;
        for (var index = 0; index < mapping.Entries.Count; index++)
        {
            count += isMap || !IsRemark(mapping.Entries[index].Key.Text) ? 1 : 0;
        }

        return count;
    }

    private static bool IsRemark(string word) => Remarks.Contains(word) || word.StartsWith("x-", StringComparison.Ordinal);
}
