using System.Text;
using System.Text.RegularExpressions;

namespace Gale.Codegen.Drift;

/// <summary>What a path is apart from what its parameters are called: <c>/pets/{}</c>.</summary>
internal static class PathShape
{
    private static readonly Regex Version = new("^v[0-9]+(\\.[0-9]+)?$", RegexOptions.CultureInvariant);

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

    /// <summary>The same of whatever version of the API: <c>/v1/pets</c> is <c>/v2/pets</c>.</summary>
    public static string OfAnyVersion(string template) =>
        string.Join("/", Of(template).Split('/').Select(segment => Version.IsMatch(segment) ? "v" : segment));

    /// <summary>The names in a template, in their order.</summary>
    public static IReadOnlyList<string> NamesIn(string template) =>
        [.. template.Split('{').Skip(1).Select(part => part.Split('}')[0])];
}
