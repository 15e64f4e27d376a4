using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints a type of the document with what reads and writes it.</summary>
internal static class TypeWriter
{
    public static void Write(SourceWriter writer, TypeModel type)
    {
        switch (type)
        {
            case RecordModel record:
                RecordWriter.Write(writer, record);
                writer.Line();
                RecordCodecWriter.Write(writer, record);
                break;
            case TupleModel tuple:
                TupleWriter.Write(writer, tuple);
                writer.Line();
                TupleCodecWriter.Write(writer, tuple);
                break;
            case UnionModel union:
                UnionWriter.Write(writer, union);
                writer.Line();
                UnionCodecWriter.Write(writer, union);
                break;
            case EnumModel @enum:
                EnumWriter.Write(writer, @enum);
                writer.Line();
                WriteCodec(writer, @enum);
                break;
            case IntegerEnumModel @enum:
                IntegerEnumWriter.Write(writer, @enum);
                break;
        }
    }

    private static void WriteCodec(SourceWriter writer, EnumModel @enum)
    {
        if (@enum.AreTexts)
        {
            EnumCodecWriter.Write(writer, @enum);
        }
        else
        {
            ConstantCodecWriter.Write(writer, @enum);
        }
    }
}
