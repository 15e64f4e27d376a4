namespace Gale.Codegen.Api;

/// <summary>What a header can be called: a token (RFC 9110, 5.1 and 5.6.2).</summary>
internal static class HeaderName
{
    private const string Signs = "!#$%&'*+-.^_`|~";

    public static bool IsOne(string name) =>
        name.Length > 0 && name.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Signs.Contains(character));
}
