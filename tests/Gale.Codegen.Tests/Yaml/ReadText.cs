using System.Globalization;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Tests.Yaml;

/// <summary>A text after reading, shown the way the tests' tables are written.</summary>
internal sealed class ReadText
{
    private ReadText(string text)
    {
        Text = text;
        Root = YamlReader.Read("pets.yaml", text, Diagnostics);
    }

    public string Text { get; }

    public YamlNode? Root { get; }

    public DiagnosticBag Diagnostics { get; } = new();

    public static ReadText Of(string text) => new(text);

    /// <summary>The tree on one line: texts in quotes, what is plain without.</summary>
    public override string ToString() => Root is null ? "unreadable" : Show(Root);

    /// <summary>Each diagnostic as <c>GALE1009 (2,1)</c>, line and column counted from one.</summary>
    public static IEnumerable<string> Show(IEnumerable<DiagnosticInfo> diagnostics) =>
        diagnostics.Select(diagnostic => diagnostic.Descriptor.Id + " " + diagnostic.Place!.ToString().Substring("pets.yaml".Length));

    public static string Message(DiagnosticInfo diagnostic) =>
        string.Format(
            CultureInfo.InvariantCulture,
            diagnostic.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture),
            [.. diagnostic.Arguments]);

    public IEnumerable<YamlScalar> Scalars() => Root is null ? [] : Scalars(Root);

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private static string Show(YamlNode node) => node switch
    {
        YamlScalar { IsPlain: true } scalar => scalar.Text,
        YamlScalar scalar => $"'{scalar.Text}'",
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Show))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{Show(entry.Key)}: {Show(entry.Value)}"))}}}",
        _ => throw new InvalidOperationException(node.GetType().Name),
    };
}
