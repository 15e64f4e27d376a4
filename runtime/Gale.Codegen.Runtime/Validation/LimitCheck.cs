using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>
/// Holds JSON against limits, in one pass but for what has to be looked at in several ways. What would take too deep a stack or
/// too many tries is left to the server.
/// </summary>
/// <param name="violations">Receives what is wrong.</param>
/// <param name="place">Where the check stands.</param>
internal sealed class LimitCheck(List<RequestViolation> violations, ViolationPlace place)
{
    /// <summary>No document has more names for one value: the limits lead back to themselves.</summary>
    private const int MostNames = 64;

    /// <summary>Alternatives within alternatives multiply.</summary>
    private const int MostTries = 100_000;

    private readonly ValueCheck _values = new(place);
    private List<RequestViolation> _violations = violations;
    private int _names;
    private int _triesInside;
    private int _tries;

    /// <param name="reader">Stands at the value, and at its last token afterwards.</param>
    /// <param name="limits">What is allowed of it.</param>
    internal void Check(ref Utf8JsonReader reader, JsonLimits? limits)
    {
        if (limits is null || reader.TokenType == JsonTokenType.Null || IsTooMuch())
        {
            reader.Skip();
            return;
        }

        var start = reader;
        if (reader.TokenType == JsonTokenType.StartObject && limits.Kinds?.Find(ObjectMembers.Of(start)) is { } kind)
        {
            CheckAgain(start, kind);
            reader.Skip();
            return;
        }

        CheckValue(ref reader, limits);
        CheckElsewhere(start, limits);
    }

    private bool IsTooMuch() =>
        !RuntimeHelpers.TryEnsureSufficientExecutionStack() || (_triesInside > 0 && ++_tries > MostTries);

    private void CheckValue(ref Utf8JsonReader reader, JsonLimits limits)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number when limits.AreAboutNumbers:
                _values.Number(_violations, JsonNumber.Parse(reader.ValueSpan), limits);
                break;
            case JsonTokenType.String when limits.AreAboutTexts:
                _values.Text(_violations, reader.GetString()!, limits);
                break;
            case JsonTokenType.StartArray:
                CheckItems(ref reader, limits);
                break;
            case JsonTokenType.StartObject:
                CheckMembers(ref reader, limits);
                break;
        }
    }

    private void CheckItems(ref Utf8JsonReader reader, JsonLimits limits)
    {
        var start = reader;
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            place.Enter(count);
            Check(ref reader, count < limits.FirstItems.Count ? limits.FirstItems[count] : limits.Items);
            place.Leave();
            count++;
        }

        _values.Count(_violations, count, limits.MinItems, limits.MaxItems, "items");
        if (limits.UniqueItems)
        {
            _values.Unique(_violations, start);
        }
    }

    private void CheckMembers(ref Utf8JsonReader reader, JsonLimits limits)
    {
        var (count, next) = (0, 0);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            count++;
            CheckMember(ref reader, limits, ref next);
        }

        _values.Count(_violations, count, limits.MinProperties, limits.MaxProperties, "members");
    }

    private void CheckMember(ref Utf8JsonReader reader, JsonLimits limits, ref int next)
    {
        string? name = null;
        var own = limits.NamedMembers?.Find(ref reader, ref next, out name);
        if (own is null && !limits.AreAboutNames)
        {
            reader.Read();
            reader.Skip();
            return;
        }

        name ??= reader.GetString()!;
        reader.Read();
        place.Enter(name);
        var start = reader;
        Check(ref reader, own);
        if (limits.AreAboutNames)
        {
            CheckByName(start, name, limits);
        }

        place.Leave();
    }

    private void CheckByName(Utf8JsonReader start, string name, JsonLimits limits)
    {
        if (limits.Names is { } names)
        {
            _values.Name(_violations, name, names);
        }

        var isOther = !limits.DeclaredMembers.Contains(name);
        foreach (var (pattern, ofMatching) in limits.MatchingMembers)
        {
            if (pattern.IsFoundIn(name))
            {
                isOther = false;
                var reader = start;
                Check(ref reader, ofMatching);
            }
        }

        if (isOther)
        {
            Check(ref start, limits.OtherMembers);
        }
    }

    /// <summary>The same value by other words of the document.</summary>
    private void CheckElsewhere(Utf8JsonReader start, JsonLimits limits)
    {
        if (limits.Same is { } same)
        {
            CheckAgain(start, same());
        }

        foreach (var part in limits.AllOf)
        {
            CheckAgain(start, part);
        }

        if (limits.Choice is { } choice)
        {
            CheckChoice(start, choice.For(start));
        }
    }

    private void CheckAgain(Utf8JsonReader reader, JsonLimits? limits)
    {
        if (_names < MostNames)
        {
            _names++;
            Check(ref reader, limits);
            _names--;
        }
    }

    /// <summary>Of alternatives that are all broken, the one that is least so was meant.</summary>
    private void CheckChoice(Utf8JsonReader start, IReadOnlyList<AlternativeLimits> alternatives)
    {
        if (alternatives.Count <= 1)
        {
            CheckAgain(start, alternatives.FirstOrDefault()?.Limits);
            return;
        }

        var (all, least) = (_violations, default(List<RequestViolation>));
        _triesInside++;
        foreach (var alternative in alternatives)
        {
            _violations = [];
            CheckAgain(start, alternative.Limits);
            least = least is null || _violations.Count < least.Count ? _violations : least;
            if (least.Count == 0)
            {
                break;
            }
        }

        _triesInside--;
        _violations = all;
        _violations.AddRange(least!);
    }
}
