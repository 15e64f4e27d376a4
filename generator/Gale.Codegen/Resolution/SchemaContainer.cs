using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>Places of a document that hold things by their names, and are none of those things themselves.</summary>
internal static class SchemaContainer
{
    /// <summary>Keywords of a schema under which others have names (JSON Schema 2020-12, 10.2.2 and 10.3.2).</summary>
    private static readonly HashSet<string> ByName = new(StringComparer.Ordinal) { "properties", "patternProperties", "dependentSchemas", "$defs", "definitions" };

    /// <summary>Those of a document; what stands in <c>components</c> is one step further.</summary>
    private static readonly HashSet<string> OfDocument = new(StringComparer.Ordinal) { "paths", "webhooks", "definitions", "parameters", "responses", "securityDefinitions" };

    /// <summary>Whether a pointer into a whole document ends at one.</summary>
    public static bool Is(JsonPointer pointer)
    {
        var steps = pointer.Segments;
        var first = steps.Count > 0 && steps[0] == "components" ? 1 : 0;
        return first == 1 && steps.Count == 1
            || steps.Count == first + 1 && (first == 1 || OfDocument.Contains(steps[0]))
            || steps.Count > first + 1 && steps[first] is "schemas" or "definitions" && EndsByName(steps, first + 2);
    }

    /// <summary>A name comes behind such a keyword, whatever it is: a property may be called <c>properties</c>.</summary>
    private static bool EndsByName(IReadOnlyList<string> steps, int next)
    {
        while (next < steps.Count)
        {
            if (!ByName.Contains(steps[next]))
            {
                next++;
            }
            else if (next == steps.Count - 1)
            {
                return true;
            }
            else
            {
                next += 2;
            }
        }

        return false;
    }
}
