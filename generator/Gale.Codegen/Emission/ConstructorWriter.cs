using Gale.Codegen.Collections;
using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the constructor of a record that says of itself which kind of an object it is.</summary>
internal static class ConstructorWriter
{
    public static void Write(SourceWriter writer, RecordModel record, EquatableArray<PresetModel> presets)
    {
        WriteDoc(writer, presets);
        if (presets.Count == 1)
        {
            writer.Part($"public {record.Name}() => ");
            WriteAssignment(writer, presets[0]);
            return;
        }

        using (writer.Block($"public {record.Name}()"))
        {
            foreach (var preset in presets)
            {
                WriteAssignment(writer, preset);
            }
        }
    }

    private static void WriteDoc(SourceWriter writer, EquatableArray<PresetModel> presets)
    {
        if (presets.All(preset => preset.IsNothing))
        {
            writer.Part($"/// <summary>One that has yet to say of which kind it is, in ");
        }
        else
        {
            writer.Part($"/// <summary>One that says of which kind it is, in ");
        }

        writer.Listed(presets, (writer, preset) => writer.Part($"<c>{preset.Member.Documented}</c>"));
        writer.Line($".</summary>");
        foreach (var preset in presets.Where(preset => preset.Others.Count > 0))
        {
            writer.Part($"/// <remarks>In <c>{preset.Member.Documented}</c> these say the same: ");
            writer.Listed(preset.Others, (writer, text) => writer.Part($"<c>{text}</c>"));
            writer.Line($".</remarks>");
        }
    }

    private static void WriteAssignment(SourceWriter writer, PresetModel preset)
    {
        writer.Part($"{preset.Member} = ");
        if (preset.Text is { } text)
        {
            writer.Line($"{text};");
        }
        else if (preset.Value is { } value)
        {
            writer.Line($"{value};");
        }
        else
        {
            writer.Line($"default;");
        }
    }
}
