namespace Gale.Codegen.Yaml;

/// <summary>Whether two pieces of a document say the same in the same order, wherever they stand.</summary>
internal static class YamlComparer
{
    public static bool AreSame(YamlNode left, YamlNode right) => left.Fingerprint == right.Fingerprint;
}
