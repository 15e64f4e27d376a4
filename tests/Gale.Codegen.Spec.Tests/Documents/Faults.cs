namespace Gale.Codegen.Spec.Tests.Documents;

internal static class Faults
{
    /// <summary>Fails with all of them: a document is mended in one go.</summary>
    public static void MustBeNone(string document, IEnumerable<string> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count == 0, $"{document}:\n  {string.Join("\n  ", found)}");
    }

    /// <summary>Fails with what is missing and what is too much, in any order, repetitions included.</summary>
    public static void MustBeEqual(string document, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var found = actual.ToLookup(one => one);
        var wanted = expected.ToLookup(one => one);
        MustBeNone(document,
            from one in wanted.Concat(found).Select(same => same.Key).Distinct()
            let surplus = found[one].Count() - wanted[one].Count()
            where surplus != 0
            select $"{(surplus < 0 ? "missing" : "too much")}: {one}");
    }
}
