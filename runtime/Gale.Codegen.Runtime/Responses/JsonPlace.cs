using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>
/// Which value stands at a byte of a JSON text, as a JSON pointer (RFC 6901). Reading keeps no path, so that it costs
/// nothing while all is well; when something is wrong the text is read a second time, for its structure alone.
/// </summary>
internal sealed class JsonPlace
{
    // The steps from the root to the value at hand: a member's name, or the index in an array.
    private readonly List<Step> _steps = [];

    private readonly record struct Step(bool IsArray, int Index, string? Name);

    /// <param name="utf8">The text.</param>
    /// <param name="position">Where a token begins; beyond the end to find the first error of syntax.</param>
    internal static string Find(ReadOnlySpan<byte> utf8, long position)
    {
        var place = new JsonPlace();
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
                place.Enter(ref reader);
                if (reader.TokenStartIndex >= position)
                {
                    break;
                }

                place.Leave(reader.TokenType);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The error itself: the steps so far lead to it.
        }

        return place.ToString();
    }

    public override string ToString()
    {
        var pointer = new StringBuilder();
        foreach (var step in _steps)
        {
            if (step.IsArray)
            {
                pointer.Append('/').Append(step.Index.ToString(CultureInfo.InvariantCulture));
            }
            else if (step.Name is { } name)
            {
                pointer.Append('/').Append(name.Replace("~", "~0").Replace("/", "~1"));
            }
        }

        return pointer.ToString();
    }

    // An end token belongs to the object or array that it closes, whose own steps are then over.
    private void Enter(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _steps[^1] = new Step(false, 0, reader.GetString());
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _steps.RemoveAt(_steps.Count - 1);
                break;
        }
    }

    private void Leave(JsonTokenType token)
    {
        switch (token)
        {
            case JsonTokenType.StartObject:
                _steps.Add(new Step(false, 0, null));
                break;
            case JsonTokenType.StartArray:
                _steps.Add(new Step(true, 0, null));
                break;
            case JsonTokenType.PropertyName:
                break;
            default:
                LeaveValue();
                break;
        }
    }

    private void LeaveValue()
    {
        if (_steps.Count > 0)
        {
            var step = _steps[^1];
            _steps[^1] = step.IsArray ? step with { Index = step.Index + 1 } : step with { Name = null };
        }
    }
}
