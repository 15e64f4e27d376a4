namespace Gale.Codegen.Resolution;

/// <summary>Paths relative to the project's folder, with <c>/</c> between their parts, on every machine the same.</summary>
internal static class DocumentPath
{
    /// <summary>Where a reference written in one file points, without <c>.</c> and <c>..</c> on the way (RFC 3986, 5.2.4).</summary>
    /// <param name="from">The file it is written in.</param>
    /// <param name="reference">The path it names.</param>
    public static string Combine(string from, string reference)
    {
        var slash = from.LastIndexOf('/');
        return Normalize(slash < 0 || IsRooted(reference) ? reference : from.Substring(0, slash + 1) + reference);
    }

    /// <summary>The path from a folder to a file; the file's own path where they share no root.</summary>
    public static string Relative(string folder, string file)
    {
        var from = Parts(Normalize(folder)).ToList();
        var to = Parts(Normalize(file)).ToList();
        var shared = from.Zip(to, (left, right) => left == right).TakeWhile(equal => equal).Count();
        return shared == 0 && IsRooted(folder)
            ? Normalize(file)
            : string.Join("/", Enumerable.Repeat("..", from.Count - shared).Concat(to.Skip(shared)));
    }

    /// <summary>The folder a file lies in; empty where the path has none.</summary>
    public static string FolderOf(string file)
    {
        var path = file.Replace('\\', '/');
        return path.Substring(0, Math.Max(path.LastIndexOf('/'), 0));
    }

    /// <summary>Without <c>.</c>, <c>..</c> and backslashes.</summary>
    public static string Normalize(string path)
    {
        var kept = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && kept.Count > 0 && kept[kept.Count - 1] is not ("" or ".."))
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || kept.Count == 0))
            {
                kept.Add(part);
            }
        }

        return string.Join("/", kept);
    }

    private static bool IsRooted(string path) => path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');

    private static IEnumerable<string> Parts(string path) => path.Split('/').Where((part, index) => part.Length > 0 || index == 0);
}
