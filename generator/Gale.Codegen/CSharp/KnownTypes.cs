namespace Gale.Codegen.CSharp;

/// <summary>The types of the framework and of the runtime that generated code names.</summary>
internal static class KnownTypes
{
    public static readonly TypeName String = TypeName.Known("string");
    public static readonly TypeName Boolean = TypeName.Known("bool");
    public static readonly TypeName Int32 = TypeName.Known("int");
    public static readonly TypeName Int64 = TypeName.Known("long");
    public static readonly TypeName UInt64 = TypeName.Known("ulong");
    public static readonly TypeName Single = TypeName.Known("float");
    public static readonly TypeName Double = TypeName.Known("double");
    public static readonly TypeName Decimal = TypeName.Known("decimal");
    public static readonly TypeName Bytes = TypeName.Known("byte[]");
    public static readonly TypeName Stream = TypeName.Known("global::System.IO.Stream");
    public static readonly TypeName Guid = TypeName.Known("global::System.Guid");
    public static readonly TypeName Uri = TypeName.Known("global::System.Uri");
    public static readonly TypeName DateOnly = TypeName.Known("global::System.DateOnly");
    public static readonly TypeName TimeOnly = TypeName.Known("global::System.TimeOnly");
    public static readonly TypeName DateTimeOffset = TypeName.Known("global::System.DateTimeOffset");
    public static readonly TypeName JsonElement = TypeName.Known("global::System.Text.Json.JsonElement");
    public static readonly TypeName ReadOnlyList = TypeName.Known("global::System.Collections.Generic.IReadOnlyList");
    public static readonly TypeName ReadOnlyDictionary = TypeName.Known("global::System.Collections.Generic.IReadOnlyDictionary");
    public static readonly TypeName HttpMethod = TypeName.Known("global::System.Net.Http.HttpMethod");
    public static readonly TypeName Duration = Runtime("Iso8601Duration");
    public static readonly TypeName NoContent = Runtime("NoContent");
    public static readonly TypeName OpenEnum = Runtime("OpenEnum");
    public static readonly TypeName Optional = Runtime("Optional");
    public static readonly TypeName OptionalList = Runtime("OptionalList");
    public static readonly TypeName OptionalMap = Runtime("OptionalMap");
    public static readonly TypeName ApiResponse = Runtime("ApiResponse");
    public static readonly TypeName ApiSequence = Runtime("ApiSequence");
    public static readonly TypeName ServerSentEvent = Runtime("ServerSentEvent");
    public static readonly TypeName AsyncEnumerable = TypeName.Known("global::System.Collections.Generic.IAsyncEnumerable");

    /// <summary>A type of the runtime.</summary>
    public static TypeName Runtime(string name) => TypeName.Known("global::Gale.Codegen.Runtime." + name);

    public static readonly TypeName RequestValidationException = Runtime("RequestValidationException");

    /// <summary>What the runtime holds values against limits with.</summary>
    public static TypeName Validation(string name) => TypeName.Known("global::Gale.Codegen.Runtime.Validation." + name);

    /// <summary>A codec of the runtime.</summary>
    public static TypeName Codec(string name) => TypeName.Known("global::Gale.Codegen.Runtime.Json." + name);
}
