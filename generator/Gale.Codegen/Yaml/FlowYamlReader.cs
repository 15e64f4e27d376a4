using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>Reads braces and brackets (YAML 1.2.2, 7.4), of which every key is written and every member has a value.</summary>
internal sealed class FlowYamlReader(YamlCursor cursor, LineTable lines, YamlTexts texts, MergeKeys mergeKeys, DiagnosticBag diagnostics)
{
    /// <param name="parent">The column of what they belong to: all their lines are indented further.</param>
    /// <param name="depth">How much is open around them.</param>
    public YamlNode Read(int parent, int depth)
    {
        YamlCursor.Require(depth < CommonYamlReader.Depth);
        return cursor.Current switch
        {
            '{' => ReadMapping(parent, depth + 1),
            '[' => ReadSequence(parent, depth + 1),
            '"' or '\'' => texts.ReadQuoted(parent),
            _ => texts.ReadPlainInFlow(),
        };
    }

    private YamlMapping ReadMapping(int parent, int depth)
    {
        var place = lines.PlaceOf(cursor.Position);
        var builder = new MappingBuilder(mergeKeys, diagnostics);
        while (Continues(parent, '}', isFirst: builder.IsEmpty))
        {
            var (start, lineStart) = (cursor.Position, cursor.LineStart);
            var key = cursor.Current is '"' or '\'' ? texts.ReadQuoted(parent) : texts.ReadPlainInFlow();
            YamlCursor.Require(texts.TakeColon(start, lineStart));
            ToContent(parent);
            YamlCursor.Require(cursor.Current is not (',' or '}' or ']'));
            builder.Add(key, Read(parent, depth));
        }

        return builder.Build(place);
    }

    private YamlSequence ReadSequence(int parent, int depth)
    {
        var place = lines.PlaceOf(cursor.Position);
        var items = new List<YamlNode>();
        while (Continues(parent, ']', isFirst: items.Count == 0))
        {
            items.Add(Read(parent, depth));
        }

        return new YamlSequence(items, place);
    }

    /// <summary>Over the bracket or the comma, to what stands behind; over the closing bracket where nothing more does.</summary>
    private bool Continues(int parent, char closing, bool isFirst)
    {
        if (!isFirst)
        {
            ToContent(parent);
            YamlCursor.Require(cursor.Current == ',' || cursor.Current == closing);
        }

        if (isFirst || cursor.Current == ',')
        {
            cursor.Position++;
            ToContent(parent);
            YamlCursor.Require(cursor.Current != ',');
        }

        if (cursor.Current != closing)
        {
            return true;
        }

        cursor.Position++;
        return false;
    }

    private void ToContent(int parent)
    {
        var line = cursor.LineStart;
        YamlCursor.Require(cursor.ToContent() && (cursor.LineStart == line || cursor.Column > parent));
    }
}
