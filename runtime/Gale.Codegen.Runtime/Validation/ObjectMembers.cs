using System.Text.Json;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>Which members an object has, and the texts among their values: what tells one object from another.</summary>
internal sealed class ObjectMembers
{
    private readonly Dictionary<string, string?> _members = new(StringComparer.Ordinal);

    /// <param name="reader">Stands at the beginning of the object; the caller's stays there.</param>
    internal static ObjectMembers Of(Utf8JsonReader reader)
    {
        var found = new ObjectMembers();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            found._members[name] = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            reader.Skip();
        }

        return found;
    }

    internal bool Has(string name) => _members.ContainsKey(name);

    internal string? TextOf(string name) => _members.GetValueOrDefault(name);
}
