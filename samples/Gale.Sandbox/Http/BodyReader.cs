using System.Globalization;
using System.Text.Json.Nodes;

namespace Gale.Sandbox.Http;

/// <summary>
/// Reads the fields of a body and writes down every one that the API forbids, under its path (<c>customer.email</c>,
/// <c>line_items.0.quantity</c>). A forbidden field reads as empty: read all of them, then look at
/// <see cref="Errors"/>.
/// </summary>
internal sealed class BodyReader
{
    private readonly JsonObject _body;
    private readonly string _path;

    public BodyReader(JsonObject body)
        : this(body, "", [])
    {
    }

    private BodyReader(JsonObject body, string path, JsonObject errors) => (_body, _path, Errors) = (body, path, errors);

    /// <summary>What is read, as it was sent.</summary>
    public JsonObject Sent => _body;

    /// <summary>Path to messages, in the shape of <c>field_errors</c>.</summary>
    public JsonObject Errors { get; }

    public bool Has(string name) => _body[name] is not null;

    public string Text(string name)
    {
        var text = OptionalText(name);
        if (string.IsNullOrWhiteSpace(text))
        {
            Fail(name, "This field is required");
        }

        return text ?? "";
    }

    public string? OptionalText(string name, int maximum = int.MaxValue)
    {
        var text = Read<string>(name, "Must be a string");
        if (text?.Length > maximum)
        {
            Fail(name, $"Must have at most {maximum} characters");
        }

        return text;
    }

    public DateTimeOffset? OptionalTime(string name)
    {
        var text = OptionalText(name);
        if (text is null)
        {
            return null;
        }

        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            Fail(name, "Must be a time");
        }

        return time;
    }

    public string Email(string name)
    {
        var email = Text(name);
        if (email.Length > 0 && email.IndexOf('@') is <= 0)
        {
            Fail(name, "Invalid email format");
        }

        return email;
    }

    public string? OneOf(string name, params ReadOnlySpan<string> values)
    {
        var text = OptionalText(name);
        if (text is not null && !values.Contains(text))
        {
            Fail(name, $"Must be one of {string.Join(", ", values)}");
        }

        return text;
    }

    public long Integer(string name, long minimum = 0)
    {
        Demand(name);
        return OptionalInteger(name, minimum);
    }

    public long OptionalInteger(string name, long minimum = 0)
    {
        var number = Read<long?>(name, "Must be an integer");
        if (number < minimum)
        {
            Fail(name, $"Must be at least {minimum}");
        }

        return number ?? 0;
    }

    public decimal Decimal(string name)
    {
        Demand(name);
        return Read<decimal?>(name, "Must be a number") ?? 0;
    }

    public BodyReader Object(string name)
    {
        Demand(name);
        return OptionalObject(name) ?? new BodyReader([], "ignored", []);
    }

    public BodyReader? OptionalObject(string name)
    {
        if (_body[name] is { } node and not JsonObject)
        {
            Fail(name, "Must be an object");
        }

        return _body[name] is JsonObject child ? new BodyReader(child, PathOf(name), Errors) : null;
    }

    /// <summary>The items of a list of objects; none when the list is absent.</summary>
    public IReadOnlyList<BodyReader> Items(string name)
    {
        if (_body[name] is { } node and not JsonArray)
        {
            Fail(name, "Must be a list");
        }

        var items = new List<BodyReader>();
        foreach (var item in _body[name] as JsonArray ?? [])
        {
            items.Add(new BodyReader(item as JsonObject ?? [], PathOf($"{name}.{items.Count}"), Errors));
        }

        return items;
    }

    /// <summary>The items of a list of objects that must have at least one.</summary>
    public IReadOnlyList<BodyReader> SomeItems(string name)
    {
        var items = Items(name);
        if (items.Count == 0)
        {
            Fail(name, $"At least one {name.TrimEnd('s').Replace('_', ' ')} is required");
        }

        return items;
    }

    /// <summary>
    /// Fails a member that is absent or null. <c>customer.email</c> and <c>line_items.price</c> name members inside an
    /// object and inside every item of a list; where the outer one is absent, nothing is said about them.
    /// </summary>
    public void Require(string path)
    {
        var (name, inner) = path.Split('.', 2) is [var outer, var rest] ? (outer, rest) : (path, null);
        if (inner is null)
        {
            Demand(name);
            return;
        }

        foreach (var reader in Nested(name))
        {
            reader.Require(inner);
        }
    }

    public void Fail(string name, string message)
    {
        if (Errors[PathOf(name)] is null)
        {
            Errors[PathOf(name)] = new JsonArray(message);
        }
    }

    private IEnumerable<BodyReader> Nested(string name) =>
        _body[name] is JsonArray ? Items(name)
        : OptionalObject(name) is { } child ? [child]
        : [];

    private void Demand(string name)
    {
        if (!Has(name))
        {
            Fail(name, "This field is required");
        }
    }

    private T? Read<T>(string name, string expectation)
    {
        if (_body[name] is not { } node)
        {
            return default;
        }

        if (node is JsonValue value && value.TryGetValue(out T? read))
        {
            return read;
        }

        Fail(name, expectation);
        return default;
    }

    private string PathOf(string name) => _path.Length == 0 ? name : $"{_path}.{name}";
}
