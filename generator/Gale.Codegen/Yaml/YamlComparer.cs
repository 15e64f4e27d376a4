namespace Gale.Codegen.Yaml;

/// <summary>Whether two pieces of a document say the same in the same order, wherever they stand.</summary>
internal static class YamlComparer
{
    /// <summary>Deeper ones are taken to differ.</summary>
    private const int DeepestCompared = 50;

    public static bool AreSame(YamlNode left, YamlNode right, int depth = 0) => ReferenceEquals(left, right) || (left, right) switch
    {
        _ when depth > DeepestCompared => false,
        (YamlScalar one, YamlScalar other) => one.Text == other.Text && one.IsPlain == other.IsPlain,
        (YamlSequence one, YamlSequence other) => one.Items.Count == other.Items.Count &&
            one.Items.Zip(other.Items, (item, otherItem) => AreSame(item, otherItem, depth + 1)).All(same => same),
        (YamlMapping one, YamlMapping other) => one.Entries.Count == other.Entries.Count &&
            one.Entries.Zip(other.Entries, (entry, otherEntry) => entry.Key.Text == otherEntry.Key.Text && AreSame(entry.Value, otherEntry.Value, depth + 1)).All(same => same),
        _ => false,
    };
}
