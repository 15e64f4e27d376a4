namespace Gale.Codegen.OpenApi;

/// <summary>What a method or a header can be called (RFC 9110, 5.6.2).</summary>
internal static class HttpToken
{
    private const string Signs = "!#$%&'*+-.^_`|~";

    public static bool Is(string text) =>
        text.Length > 0 && text.All(sign => sign is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') || Signs.IndexOf(sign) >= 0);
}
