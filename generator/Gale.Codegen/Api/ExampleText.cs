using System.Text;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>The example of a schema as JSON, for documentation.</summary>
internal static class ExampleText
{
    /// <summary>Longer ones help nobody in a tooltip.</summary>
    private const int LongestExample = 200;

    public static string? Of(Schema schema) => (schema.Example ?? schema.Examples.FirstOrDefault()) is { } node ? Of(node) : null;

    /// <summary>Any value as JSON; <see langword="null"/> where it is too long.</summary>
    public static string? Of(YamlNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.Length > LongestExample ? null : text.ToString();
    }

    private static void Append(StringBuilder text, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                text.Append(IsBare(scalar) ? scalar.Text : Quote(scalar.Text));
                break;
            case YamlSequence sequence:
                AppendList(text, '[', sequence.Items, (item, text) => Append(text, item), ']');
                break;
            case YamlMapping mapping:
                AppendList(text, '{', mapping.Entries, AppendEntry, '}');
                break;
        }
    }

    private static void AppendEntry(YamlEntry entry, StringBuilder text)
    {
        text.Append(Quote(entry.Key.Text)).Append(": ");
        Append(text, entry.Value);
    }

    private static void AppendList<T>(StringBuilder text, char open, IReadOnlyList<T> items, Action<T, StringBuilder> append, char close)
    {
        text.Append(open);
        for (var i = 0; i < items.Count && text.Length <= LongestExample; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ");
            append(items[i], text);
        }

        text.Append(close);
    }

    private static bool IsBare(YamlScalar scalar) => scalar.IsPlain && (scalar.IsNull || scalar.IsBoolean || YamlNumber.Is(scalar.Text));

    private static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n") + "\"";
}
