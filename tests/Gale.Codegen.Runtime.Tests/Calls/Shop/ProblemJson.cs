using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Calls;

internal readonly struct ProblemJson : IJsonCodec<Problem>
{
    public static Problem Read(ref Utf8JsonReader reader)
    {
        string? error = null;
        UnmappedBuilder unmapped = default;
        JsonObject.Start(ref reader);
        while (JsonObject.TryReadName(ref reader, out var name))
        {
            if (JsonObject.NameIs(name, "error"u8))
            {
                error = StringJson.Read(ref reader);
            }
            else
            {
                unmapped.Add(ref reader, name);
            }
        }

        return new Problem(error ?? throw JsonObject.Missing("Problem", 0, "error"));
    }

    public static void Write(JsonOutput writer, Problem value)
    {
        writer.WriteStartObject();
        JsonMember.Write<string, StringJson>(writer, "error"u8, value.Error);
        writer.WriteEndObject();
    }
}
