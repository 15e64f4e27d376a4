using System.Text;

namespace Gale.Codegen.Drift;

/// <summary>What a path is apart from what its parameters are called: <c>/pets/{}</c>.</summary>
internal static class PathShape
{
    public static string Of(string template)
    {
        var shape = new StringBuilder(template.Length);
        var isInside = false;
        foreach (var character in template)
        {
            isInside = character == '{' || (isInside && character != '}');
            if (!isInside || character == '{')
            {
                shape.Append(character);
            }
        }

        return shape.ToString();
    }

    /// <summary>The names in a template, in their order.</summary>
    public static IReadOnlyList<string> NamesIn(string template) =>
        [.. template.Split('{').Skip(1).Select(part => part.Split('}')[0])];
}
