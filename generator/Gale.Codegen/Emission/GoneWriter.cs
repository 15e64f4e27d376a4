using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints what is gone since the baseline, so that code which leans on it is told so where it does.</summary>
internal static class GoneWriter
{
    public static void Write(SourceWriter writer, GoneModel gone)
    {
        writer.Line($"#pragma warning disable CS0108, CS9113, GALE5105 // what is gone speaks of what is gone, may hide what is gone, and forwards to nothing");
        writer.Line();
        writer.Separated(
            gone.Types.Select<GoneTypeModel, Action<SourceWriter>>(type => writer => GoneTypeWriter.Write(writer, type))
                .Concat(gone.Parts.Select<GonePartModel, Action<SourceWriter>>(part => writer => GonePartWriter.Write(writer, part))),
            (writer, write) => write(writer));
    }

    /// <summary>The three methods of an operation that is gone, as members of the interface that had it, or of the base for decorators.</summary>
    public static void WriteMethods(SourceWriter writer, GoneMethodModel gone, bool isVirtual)
    {
        var (method, reason) = gone;
        for (var form = 0; form < 3; form++)
        {
            if (form > 0)
            {
                writer.Line();
            }

            writer.Line($"/// <summary>Gone since the baseline.</summary>");
            writer.Gone(reason);
            if (isVirtual)
            {
                writer.Part($"public virtual ");
            }

            if (form == 2)
            {
                writer.WithResponseMethod(method);
            }
            else
            {
                writer.Method(method, withOptions: form == 1);
            }

            writer.Line($" =>");
            using (writer.Indented())
            {
                writer.Throw(reason);
            }
        }
    }

    /// <summary>What is done by all that is gone.</summary>
    public static void Throw(this SourceWriter writer, Literal reason) => writer.Line($"throw new global::System.NotSupportedException({reason});");

    /// <summary><c>[Obsolete]</c> with what has its place.</summary>
    public static void Gone(this SourceWriter writer, Literal reason) =>
        writer.Line($"[global::System.Obsolete({reason}, DiagnosticId = \"GALE5105\")]");
}
