using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads;

internal sealed record PayloadType<T>(GeneratedJson Serializer, string Bodies) : PayloadType(Bodies, typeof(T))
    where T : class
{
    public override object Read(string json) => Serializer.Read<T>(json);

    public override string Write(object value) => Serializer.Write((T)value);
}
