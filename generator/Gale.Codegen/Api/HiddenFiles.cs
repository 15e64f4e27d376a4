using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>
/// Files in a member of a form that is none itself: in a list of lists, in a map, in an object, or beside something else. A form has no
/// place for such a file.
/// </summary>
internal static class HiddenFiles
{
    /// <summary>No form describes more; only a document that is made for it goes on.</summary>
    private const int MostSchemas = 1_000;

    /// <summary>Whether something in a value may be a file.</summary>
    public static bool AreIn(Schema member, TypeCollector types)
    {
        var seen = new HashSet<Schema>();
        var pending = new Queue<Schema>([member]);
        while (pending.Count > 0 && seen.Count < MostSchemas)
        {
            foreach (var choice in types.ChoicesOf(pending.Dequeue()).Where(seen.Add))
            {
                if (choice.Format == "binary")
                {
                    return true;
                }

                foreach (var part in choice.Properties.Select(member => member.Schema).Concat(NamelessParts.Of(choice)))
                {
                    pending.Enqueue(part);
                }
            }
        }

        return false;
    }
}
