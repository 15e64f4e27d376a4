namespace Gale.Codegen.Properties.Tests.Faults;

/// <summary>Texts that try to become code, or that something trips over.</summary>
internal static class NastyTexts
{
    /// <summary>No name is made like this one: where it is an identifier, text became code.</summary>
    public const string Injected = "__injected__";

    public static readonly IReadOnlyList<string> All =
    [
        "*/ public class __injected__ { } /*",
        "\"; public class __injected__ { } //",
        "\"\"\" ; __injected__(); \"\"\"",
        "\"); System.Diagnostics.Process.Start(__injected__); //",
        "\n}\npublic class __injected__ { }\n",
        "\r}\rpublic class __injected__ { }\r",
        "\u0085 class __injected__ { } \u2028 class __injected__ { } \u2029 class __injected__ { }",
        "</summary><inheritdoc cref=\"__injected__\"/><summary>",
        "]]> <!-- & &amp; ' \" -->",
        "{__injected__} {{0}} ${__injected__} $(__injected__)",
        "\\\" \\u0022; __injected__(); \\",
        "#pragma warning disable\n#error __injected__",
        "\u202E\u2066\u200B\uFEFF\uFFFF",
        "a\0b\a\u001B[31m",
        "\uD83D\uDE00 e\u0301 日本 Ünïcode",
        "", " ", "_", "@", "$", "-1", "+1", "1st", "😀", "*", "null", "true", "~", "/", "#", "?", "%2F", "~0~1", "{", "}", "{id}", "{{id}}",
        "class", "event", "await", "record", "file", "required", "field", "value", "var", "dynamic", "global", "nameof", "where", "yield", "partial", "void", "this", "base",
        "System", "Task", "Object", "String", "Type", "Enum", "Client", "Options", "Unknown", "Unmapped", "Equals", "GetHashCode", "ToString", "PrintMembers",
        "EqualityContract", "Clone", "<Clone>$", "Deconstruct", "Finalize", "MemberwiseClone", "Value", "Raw", "Json", "JsonElement", "List", "Shop", "Gale",
        "string", "integer", "number", "boolean", "array", "object", "date-time", "binary", "byte", "password",
        "application/json", "multipart/form-data", "application/x-www-form-urlencoded", "text/plain", "application/octet-stream", "*/*",
        "#", "#/", "#/components/schemas/", "#/components/schemas/__injected__", "#/paths", "other.yaml#/a", "http://localhost/x", "\uD800",
        "get", "post", "query", "header", "path", "cookie", "form", "deepObject", "200", "2XX", "default", "1e999", "-0", "0x1F", "2024-02-30", "=", ",", ";",
        new string('x', 3_000), string.Concat(Enumerable.Repeat("(a+)+", 50)),
    ];
}
