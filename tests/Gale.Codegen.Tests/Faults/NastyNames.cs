namespace Gale.Codegen.Tests.Faults;

/// <summary>Names that documents have and C# has not, or has already; many of them end in one.</summary>
internal static class NastyNames
{
    public static readonly IReadOnlyList<string> All =
    [
        // Keywords, and words that are some in places only.
        "class", "Class", "await", "async", "record", "required", "file", "scoped", "field", "value", "var", "dynamic", "nameof",
        "when", "where", "yield", "notnull", "unmanaged", "nint", "global", "init", "with", "default", "null", "true", "_", "__arglist",

        // Digits, symbols, nothing.
        "1", "_1", "01", "1st", "+1", "-1", "$ref", "@type", "", " ", "$", "*", "-", "--", "..", "a.b", "a b", "a-b", "a_b", "aB", "AB", "ab", "a[]",
        "name[0]", "</summary>", "\"; }", "a\nb", "\\u0041", "{id}", "pets/list", "get-pet.v2", "Pets_List", "#", "~0", "~1", "%41", "\u0000",

        // Other letters.
        "größe", "GRÖSSE", "название", "名前", "ı", "İ", "i", "I", "e\u0301t\u00e9", "\u00e9te\u0301", "\u0301x", "x\U0001F600y", "\U0001F600", "\ud83d", "a\u200bb", "a\u202eb", "ǆ", "ß", "\u0661",

        // What nobody sees, and what is two letters in one text and one in another.
        "cafe\u0301", "caf\u00e9", "\u3164", "a\uFE0F", "\uFFA0b", "\u115F", "\U000E0041", "\u1112\u1161", "\ud558", "\u2126", "\U0001F469\u200D\U0001F4BB", "\u2160", "a\u034Fb",

        // The framework, the language's roots, and the client itself.
        "System", "Task", "Object", "String", "Type", "Exception", "List", "Uri", "Guid", "Attribute", "Nullable", "Enum", "Stream", "JsonElement", "Gale",
        "Microsoft", "Shop", "PetsApi", "Dispose", "Options", "GetType", "Client", "HttpClient", "CancellationToken", "Dictionary", "DateTimeOffset", "Obsolete", "GeneratedCode",
        "PetsClient", "IPetsClient", "PetsClientOptions", "PetsServers", "PetsHeaders", "PetsJsonResolver", "DelegatingPetsClient", "ApiException", "RequestOptions",
        "PetsOperations", "IPetsOperations", "DefaultOperations", "Default", "Operations", "Models",

        // Members that every record or class has, and what the compiler makes of members.
        "Equals", "GetHashCode", "ToString", "Clone", "EqualityContract", "PrintMembers", "Unmapped", "MemberwiseClone", "Finalize", "ReferenceEquals", "op_Equality", "get_Name", "set_Name",
        "Name", "name", "Item", "Deconstruct", "ExplicitNulls", "AdditionalProperties", "value__", "Unknown", "unknown", "Value", "Raw", "Read", "Write", "Parse", "ToText", "All", "Of", "Inner",

        // Names beside names.
        "Pet", "pet", "Pet2", "PetJson", "PetNames", "PetInput", "PetModel", "PetValue", "ListPets", "ListPetsOptions", "ListPetsResult", "ListPetsResponse", "list_pets", "listPetsWithResponse",
        "listPetsAsync", "listPetsCall", "listPetsOperation", "iPhone", "Phone", "DelegatingPhone", "body", "options", "request", "connection", "cancellationToken", "httpClient", "document", "reader", "writer",
        "member", "seen", "nulls", "unmapped", "builder", "other", "obj", "hash", "text", "result", "scheme", "server",

        // Long ones that differ at their ends only.
        new string('a', 500) + "x", new string('a', 500) + "y", new string('名', 500), "x" + string.Concat(Enumerable.Repeat("_long", 120)),
    ];
}
