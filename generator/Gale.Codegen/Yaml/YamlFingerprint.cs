namespace Gale.Codegen.Yaml;

/// <summary>
/// A number of 64 bits made of what a node says, so that two pieces of a document are compared in one step, however large they are.
/// It is made while the node is, when all that is in it is at hand anyway.
/// </summary>
internal static class YamlFingerprint
{
    // FNV-1a (draft-eastlake-fnv), whose bits are then spread as MurmurHash3 does at its end.
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong OfText(string text, bool isPlain)
    {
        var value = isPlain ? Start : ~Start;
        foreach (var character in text)
        {
            value = (value ^ character) * Prime;
        }

        return Spread(value);
    }

    public static ulong OfItems(IReadOnlyList<YamlNode> items)
    {
        var value = Start + 1;
        for (var index = 0; index < items.Count; index++)
        {
            value = (value ^ items[index].Fingerprint) * Prime;
        }

        return Spread(value);
    }

    public static ulong OfEntries(IReadOnlyList<YamlEntry> entries)
    {
        var value = Start + 2;
        for (var index = 0; index < entries.Count; index++)
        {
            // A key is a text, however it is quoted.
            value = (value ^ OfText(entries[index].Key.Text, isPlain: false)) * Prime;
            value = (value ^ entries[index].Value.Fingerprint) * Prime;
        }

        return Spread(value);
    }

    private static ulong Spread(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xff51afd7ed558ccd;
        value = (value ^ (value >> 33)) * 0xc4ceb9fe1a85ec53;
        return value ^ (value >> 33);
    }
}
