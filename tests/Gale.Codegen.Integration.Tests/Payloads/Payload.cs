namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>A documented body and the generated type that stands for it.</summary>
internal abstract record Payload(string Name, string Json)
{
    /// <summary>Whether a client reads it. The vocabularies of what is only ever sent are closed.</summary>
    public bool IsAnswer => !Name.Contains(".request");

    public abstract object Read(string json);

    public abstract string Write(object value);

    public sealed override string ToString() => Name;
}
