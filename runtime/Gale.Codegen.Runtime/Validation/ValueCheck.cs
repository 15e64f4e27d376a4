using System.Text.Json;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>Holds single values against limits, and says in words what is wrong: how long, how many, but never what.</summary>
/// <param name="place">Where the check stands.</param>
internal sealed class ValueCheck(ViolationPlace place)
{
    private static readonly JsonComparer _comparer = new();

    internal void Number(List<RequestViolation> violations, JsonNumber value, JsonLimits limits)
    {
        if (limits.Minimum is { } least && value.CompareTo(least.Value) < 0)
        {
            Add(violations, $"at least {least}", "a smaller number");
        }

        if (limits.ExclusiveMinimum is { } below && value.CompareTo(below.Value) <= 0)
        {
            Add(violations, $"more than {below}", "a number that is not");
        }

        if (limits.Maximum is { } most && value.CompareTo(most.Value) > 0)
        {
            Add(violations, $"at most {most}", "a larger number");
        }

        if (limits.ExclusiveMaximum is { } above && value.CompareTo(above.Value) >= 0)
        {
            Add(violations, $"less than {above}", "a number that is not");
        }

        if (limits.MultipleOf is { } step && !value.IsMultipleOf(step.Value))
        {
            Add(violations, $"a multiple of {step}", "a number that is none");
        }
    }

    internal void Text(List<RequestViolation> violations, string value, JsonLimits limits)
    {
        Count(violations, LengthOf(value), limits.MinLength, limits.MaxLength, "characters");
        if (limits.Pattern is { } pattern && !pattern.IsFoundIn(value))
        {
            Add(violations, $"a text that matches {pattern}", "one that does not");
        }

        if (limits.Texts is { } texts && !texts.Contains(value))
        {
            Add(violations, $"one of {string.Join(", ", texts)}", "another text");
        }
    }

    /// <summary>The name of a member, at its own place.</summary>
    internal void Name(List<RequestViolation> violations, string name, JsonLimits limits)
    {
        var wrong = new List<RequestViolation>();
        Text(wrong, name, limits);
        violations.AddRange(wrong.Select(violation => violation with { Expected = "a name of " + violation.Expected }));
    }

    internal void Count(List<RequestViolation> violations, int count, long? least, long? most, string what)
    {
        if (count < least)
        {
            Add(violations, $"at least {least} {what}", $"{count} {what}");
        }

        if (count > most)
        {
            Add(violations, $"at most {most} {what}", $"{count} {what}");
        }
    }

    /// <summary>Numbers are equal by value and objects whatever the order of their members (JSON Schema 2020-12 Core, 4.2.2).</summary>
    internal void Unique(List<RequestViolation> violations, Utf8JsonReader list)
    {
        using var document = JsonDocument.ParseValue(ref list);
        var seen = new Dictionary<JsonElement, int>(_comparer);
        var index = 0;
        foreach (var item in document.RootElement.EnumerateArray())
        {
            if (!seen.TryAdd(item, index))
            {
                Add(violations, "no item twice", $"items {seen[item]} and {index} equal");
                return;
            }

            index++;
        }
    }

    /// <summary>In characters of Unicode: half of a pair does not count (RFC 8259, 7; JSON Schema 2020-12 Validation, 6.3.1).</summary>
    private static int LengthOf(string text)
    {
        var length = 0;
        foreach (var character in text)
        {
            length += char.IsLowSurrogate(character) ? 0 : 1;
        }

        return length;
    }

    private void Add(List<RequestViolation> violations, string expected, string found) => violations.Add(place.Violation(expected, found));
}
