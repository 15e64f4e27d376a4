using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Settings;

/// <summary>
/// Finds a GaleSpec item in the text of the project file, for messages. Items may come from elsewhere (imported files,
/// patterns): then the message stands at the head of the project file.
/// </summary>
internal static class ProjectFile
{
    public static Place PlaceOf(string projectFile, string? text, SettingFault fault)
    {
        if (text is null || ItemOf(text, fault.Path) is not { } item)
        {
            return Place.StartOf(projectFile);
        }

        var setting = fault.Setting is null ? -1 : text.IndexOf(fault.Setting + "=", item.Start, item.End - item.Start, StringComparison.Ordinal);
        return new Place(projectFile, RangeOf(text, setting < 0 ? item.Start : setting, item.End));
    }

    private static (int Start, int End)? ItemOf(string text, string path)
    {
        for (var start = text.IndexOf("<GaleSpec", StringComparison.Ordinal); start >= 0; start = text.IndexOf("<GaleSpec", start + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf('>', start);
            if (end > 0 && text.Substring(start, end - start).Replace('\\', '/').Contains($"\"{path}\""))
            {
                return (start, end + 1);
            }
        }

        return null;
    }

    private static TextRange RangeOf(string text, int start, int end)
    {
        var (startLine, startColumn) = PositionOf(text, start);
        var (endLine, endColumn) = PositionOf(text, end);
        return new TextRange(start, end, startLine, startColumn, endLine, endColumn);
    }

    private static (int Line, int Column) PositionOf(string text, int offset)
    {
        var line = text.Take(offset).Count(character => character == '\n');
        return (line, offset - (offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1));
    }
}
