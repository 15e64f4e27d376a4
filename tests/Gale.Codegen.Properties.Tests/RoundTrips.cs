using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Gale.Codegen.Properties.Tests.Documents;
using Gale.Codegen.Properties.Tests.Json;
using Gale.Codegen.Properties.Tests.Values;
using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Properties.Tests;

/// <summary>The two promises about a client, tried on values of all its types. How many were tried is the answer.</summary>
internal sealed class RoundTrips(CompiledClient client, JsonNode document)
{
    /// <summary>The members that only answers have somewhere.</summary>
    private readonly IReadOnlySet<string> _readOnly = new DocumentedSchemas(document).Members("readOnly");

    /// <summary>Those that only requests have: a server that sends them nevertheless need not send what a request may.</summary>
    private readonly IReadOnlySet<string> _writeOnly = new DocumentedSchemas(document).Members("writeOnly");

    /// <summary>How far down values are filled.</summary>
    private const int Depth = 4;

    /// <summary>How long texts and lists become.</summary>
    private const int Size = 10;

    /// <summary>What was made in code, written and read, is equal.</summary>
    /// <param name="times">How many values of each type.</param>
    /// <param name="isCertain">Whether a value of the type can only be read as what it was written from.</param>
    public int OfValues(int times, Func<Type, bool> isCertain)
    {
        var types = client.Types
            .Where(type => type is { IsClass: true, IsNested: false, IsPublic: true } && client.Options.TypeInfoResolver!.GetTypeInfo(type, client.Options) is not null)
            .Where(type => GeneratedTypes.Ends(type) && GeneratedTypes.Reach(type).All(isCertain))
            .OrderBy(type => type.Name, StringComparer.Ordinal);
        var (made, tried) = (new GeneratedValues(areSecondsWhole: document.ToJsonString() is var text && (text.Contains("\"unixtime\"", StringComparison.Ordinal) || text.Contains("\"http-date\"", StringComparison.Ordinal))), 0);
        foreach (var (type, index) in types.Select((type, index) => (type, index)))
        {
            foreach (var value in made.Of(type, Depth).Sample(times, PropertyRun.SeedOf(index), Size))
            {
                AssertEqual(type, value!);
                tried++;
            }
        }

        return tried;
    }

    /// <summary>What a server sent, read and written, is the same JSON.</summary>
    public int OfJson(int times)
    {
        var schemas = new DocumentedSchemas(document);
        var received = schemas.Received();
        var tried = 0;
        foreach (var (name, index) in schemas.Components.Select((name, index) => (name, index)))
        {
            var type = TypeOf(name);
            if (type is null || !received.Contains(name) || !new SchemaEnd(schemas).Ends(schemas.Component(name)))
            {
                continue;
            }

            foreach (var json in new DocumentedValues(schemas).Of(schemas.Component(name), Depth).Sample(times, PropertyRun.SeedOf(index), Size).Where(json => json != "null"))
            {
                AssertSame(type, json);
                tried++;
            }
        }

        return tried;
    }

    private void AssertEqual(Type type, object value)
    {
        var json = JsonSerializer.Serialize(value, type, client.Options);
        var read = Try(() => JsonSerializer.Deserialize(json, type, client.Options)!, $"{type.Name} is written and cannot be read: {json}");
        Assert.True(value.Equals(read), $"{type.Name} is not equal to what was read of it: {json}\n{value}\n{read}");
        Assert.True(value.GetHashCode() == read.GetHashCode(), $"{type.Name} hashes otherwise than what was read of it: {json}");
    }

    private void AssertSame(Type type, string json)
    {
        var read = Try(() => JsonSerializer.Deserialize(json, type, client.Options)!, $"{type.Name} cannot be read: {json}");
        var written = Try(() => JsonSerializer.Serialize(read, type, client.Options), $"{type.Name} is read and cannot be written: {json}");
        var difference = JsonComparison.Difference(json, written);
        Assert.True(difference is null, $"{type.Name}: {difference}\nread:    {json}\nwritten: {written}");
        AssertSent(type, read, json);
    }

    /// <summary>What is sent is made of what was read: the same but for what only answers have.</summary>
    private void AssertSent(Type type, object read, string json)
    {
        if (type.GetMethod("ToInput", []) is not { } toInput || NamesIn(JsonNode.Parse(json)).Any(_writeOnly.Contains))
        {
            return;
        }

        var sent = Try(() => toInput.Invoke(read, null)!, $"{type.Name} is read and nothing can be sent of it: {json}");
        var written = Try(() => JsonSerializer.Serialize(sent, toInput.ReturnType, client.Options), $"What is sent of {type.Name} cannot be written: {json}");
        var difference = JsonComparison.Difference(json, written, _readOnly.Contains);
        Assert.True(difference is null, $"{type.Name}, sent: {difference}\nread: {json}\nsent: {written}");
    }

    private static IEnumerable<string> NamesIn(JsonNode? json) => json switch
    {
        JsonObject members => members.SelectMany(member => NamesIn(member.Value).Prepend(member.Key)),
        JsonArray items => items.SelectMany(NamesIn),
        _ => [],
    };

    private static T Try<T>(Func<T> action, string complaint)
    {
        try
        {
            return action();
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{complaint}\n{exception.Message}", exception);
        }
    }

    /// <summary>A type of the component's name, whatever the casing; what has none is a part of others that have.</summary>
    private Type? TypeOf(string component)
    {
        var name = Letters(component);
        var types = client.Types.Where(type => type is { IsClass: true, IsNested: false, IsPublic: true } && Letters(type.Name) == name).ToList();
        return types.Count == 1 && client.Options.TypeInfoResolver!.GetTypeInfo(types[0], client.Options) is not null ? types[0] : null;
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
