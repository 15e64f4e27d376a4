using static Gale.Codegen.Tests.Drift.DriftProject;

namespace Gale.Codegen.Tests.Drift;

/// <summary>What is one enum in C# is one vocabulary, however it is written.</summary>
internal static class VocabularyPairs
{
    private const string Words = "{type: string, enum: [a, b]}";

    private const string Constants = "{oneOf: [{const: a}, {const: b}]}";

    private const string Open = "{anyOf: [{type: string, enum: [a, b]}, {type: string}]}";

    public static IReadOnlyList<(string Name, string Was, string Now, string[] Told)> All { get; } = [.. Alike(), .. Grown(), .. Opened()];

    /// <summary>The same values in other words.</summary>
    private static IEnumerable<(string, string, string, string[])> Alike() =>
    [
        ("constants in the place of a list", Member(Words), Member(Constants), []),
        ("a list in the place of constants", Sent(Constants), Sent(Words), []),
        ("constants with types, titles that say the same, and descriptions", Member(Words), Member("{oneOf: [{type: string, const: a, title: A, description: first}, {type: string, const: b, description: second}]}"), []),
        ("constants under anyOf", Member(Constants), Member("{anyOf: [{const: b}, {enum: [a]}]}"), []),
        ("constants by reference", Member(Words), Member("{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}", "A: {const: a}\n    B: {type: string, const: b}"), []),
        ("a list of two lists", Member(Words), Member("{anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}", "A: {type: string, enum: [a]}\n    B: {type: string, enum: [b]}"), []),
        ("alternatives of alternatives", Member(Words), Member("{oneOf: [{oneOf: [{const: a}, {const: b}]}, {$ref: '#/components/schemas/B'}]}", "B: {type: string, enum: [b]}"), []),
        ("null as a constant", Member("{type: [string, 'null'], enum: [a, b, null]}"), Member("{oneOf: [{const: a}, {const: b}, {const: null}]}"), []),
        ("null as a type", Member("{oneOf: [{const: a}, {const: b}, {type: 'null'}]}"), Member("{type: [string, 'null'], enum: [a, b, null]}"), []),
        ("names of values beside them and at them", Member("{type: string, enum: [a, b], x-enum-varnames: [First, Second]}"), Member("{oneOf: [{const: a, x-csharp-name: First}, {const: b, title: Second}]}"), []),
        ("numbers", Member("{type: integer, enum: [1, 2]}"), Member("{type: integer, oneOf: [{const: 1}, {const: 2}]}"), []),
        ("an open list, the other way round", Member(Open), Member("{oneOf: [{type: string}, {oneOf: [{const: a}, {const: b}]}]}"), []),
        ("one constant for a choice of one", Member("{type: string, const: a}"), Member("{oneOf: [{const: a}]}"), []),
    ];

    /// <summary>More and less of them, at the line of the value.</summary>
    private static IEnumerable<(string, string, string, string[])> Grown() =>
    [
        ("a constant more", Member(Constants), Member("{oneOf: [{const: a}, {const: b}, {const: c}]}"), ["Warning (11,82) GALE3301 response-property-enum-value-added"]),
        ("a constant less, read", Member(Constants), Member("{oneOf: [{const: a}]}"), ["Warning (11,42) GALE3302 response-property-enum-value-removed"]),
        ("a constant less, sent", Sent(Constants), Sent("{oneOf: [{const: b}]}"), ["Warning (12,42) GALE3303 request-property-enum-value-removed"]),
        ("a constant more, sent", Sent(Constants), Sent("{oneOf: [{const: a}, {const: b}, {const: c}]}"), []),
        ("a value of an open list more", Member(Open), Member("{anyOf: [{type: string, enum: [a, b, c]}, {type: string}]}"), ["Warning (11,78) GALE3301 response-property-enum-value-added"]),
        ("a value in other letters", Member(Constants), Member("{oneOf: [{const: a}, {const: B}]}"), ["Warning (11,70) GALE3305 response-property-enum-value-recased"]),
        ("another list and one value more", Member(Words), Member("{oneOf: [{const: a}, {const: b}, {const: c}]}"), ["Warning (11,82) GALE3301 response-property-enum-value-added"]),
        ("a constant of a reference", Member(OfReferences, "A: {const: a}\n    B: {const: b}"), Member(OfReferences, "A: {const: a}\n    B: {const: c}"), ["Warning (11,42) GALE3302 response-property-enum-value-removed", "Warning (13,16) GALE3301 response-property-enum-value-added"]),
        ("one constant becomes two", Member("{type: string, const: a}"), Member(Constants), ["Warning (11,70) GALE3301 response-property-enum-value-added"]),
        ("a name at a value", Member("{oneOf: [{const: a, title: First}, {const: b}]}"), Member("{oneOf: [{const: a, title: Primary}, {const: b}]}"), ["Warning (11,68) GALE3304 response-property-enum-value-name-changed"]),
        ("a shared list in an open one", Member("{anyOf: [{$ref: '#/components/schemas/Mood'}, {type: string}]}, c: {$ref: '#/components/schemas/Mood'}", "Mood: {type: string, enum: [a]}"), Member("{anyOf: [{$ref: '#/components/schemas/Mood'}, {type: string}]}, c: {$ref: '#/components/schemas/Mood'}", "Mood: {type: string, enum: [a, b]}"), ["Warning (12,36) GALE3301 response-property-enum-value-added"]),
        ("an open component is called otherwise", Member("{$ref: '#/components/schemas/Mood'}", $"Mood: {Open}"), Member("{$ref: '#/components/schemas/Feeling'}", $"Feeling: {Open}"), ["Warning (12,5) GALE3211 schema-renamed"]),
    ];

    /// <summary>Other texts beside them.</summary>
    private static IEnumerable<(string, string, string, string[])> Opened() =>
    [
        ("other texts are allowed, read", Member(Words), Member(Open), ["Info (11,38) GALE3301 response-property-enum-opened"]),
        ("other texts are allowed, sent", Sent(Words), Sent(Open), []),
        ("other texts are allowed no more, sent", Sent(Open), Sent(Words), ["Warning (12,38) GALE3303 request-property-enum-closed"]),
        ("other texts are allowed no more, read", Member(Open), Member(Words), []),
        ("a text becomes an open list", Sent("{type: string}"), Sent(Open), ["Warning (12,38) GALE3205 request-property-type-changed"]),
        ("an open list becomes a text", Member(Open), Member("{type: string}"), ["Warning (11,38) GALE3205 response-property-type-changed"]),
        ("a text becomes a constant, read", Member("{type: string}"), Member("{type: string, const: a}"), ["Warning (11,63) GALE3205 response-property-const-added"]),
        ("a constant becomes a text", Member("{type: string, const: a}"), Member("{type: string}"), ["Warning (11,41) GALE3205 response-property-const-removed"]),
        ("a boolean becomes a constant, read", Member("{type: boolean}"), Member("{type: boolean, const: true}"), []),
        ("a list becomes a choice of a list and an object", Member(Words), Member("{oneOf: [{type: string, enum: [a, b]}, {type: object, properties: {x: {type: string}}}]}"), ["Warning (11,42) GALE3205 response-property-wrapped-in-one-of"]),
    ];

    private const string OfReferences = "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}";

    private static string Member(string member, string others = "Other: {}") => Answer($"{{type: object, properties: {{a: {member}}}}}\n    {others}");

    private static string Sent(string member) => Request($"{{type: object, properties: {{a: {member}}}}}");
}
