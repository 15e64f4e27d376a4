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

    public string? OptionalText(string name) => Read<string>(name, "Must be a string");

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
        if (!Has(name))
        {
            Fail(name, "This field is required");
        }

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

    public BodyReader Object(string name)
    {
        if (!Has(name))
        {
            Fail(name, "This field is required");
        }

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

    public void Fail(string name, string message)
    {
        if (Errors[PathOf(name)] is null)
        {
            Errors[PathOf(name)] = new JsonArray(message);
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
