using System.Text;

namespace Gale.Codegen.Yaml;

/// <summary>What becomes of the ends of lines in a text of several (YAML 1.2.2, 6.5).</summary>
internal static class YamlFolding
{
    /// <summary>One is a blank; of several all but one stay.</summary>
    public static void Append(StringBuilder text, int breaks)
    {
        if (breaks == 1)
        {
            text.Append(' ');
        }
        else
        {
            text.Append('\n', breaks - 1);
        }
    }
}
