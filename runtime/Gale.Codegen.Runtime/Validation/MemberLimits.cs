using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>What is allowed of the members of an object, by their names. Made by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberLimits
{
    private readonly List<(string Name, byte[] Utf8, JsonLimits Limits)> _members = [];

    /// <summary>Says what is allowed of a member.</summary>
    public JsonLimits this[string name]
    {
        set => _members.Add((name, Encoding.UTF8.GetBytes(name), value));
    }

    /// <summary>The limits of the member at whose name the reader stands.</summary>
    /// <param name="reader">Stands at the name.</param>
    /// <param name="next">Where to look first: members are written in the order of the document.</param>
    /// <param name="name">The name, where there are limits.</param>
    internal JsonLimits? Find(ref Utf8JsonReader reader, ref int next, out string? name)
    {
        for (var step = 0; step < _members.Count; step++)
        {
            var index = (next + step) % _members.Count;
            if (reader.ValueTextEquals(_members[index].Utf8))
            {
                next = index + 1;
                name = _members[index].Name;
                return _members[index].Limits;
            }
        }

        name = null;
        return null;
    }
}
