using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>The APIs of one sandbox.</summary>
internal sealed class SandboxApis(GaleSandboxOptions options)
{
    public GaleV2Api GaleV2 { get; } = new(options);

    public GaleV2Of202510Api GaleV2Of202510 { get; } = new(options);

    public GaleV1Api GaleV1 { get; } = new(options);

    public GaleCartsApi GaleCarts { get; } = new(options);

    public KadoseiApi Kadosei { get; } = new(options);

    public SandboxApi this[SandboxApiName name] => name switch
    {
        SandboxApiName.GaleV2 => GaleV2,
        SandboxApiName.GaleV2Of202510 => GaleV2Of202510,
        SandboxApiName.GaleV1 => GaleV1,
        SandboxApiName.GaleCarts => GaleCarts,
        SandboxApiName.Kadosei => Kadosei,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such API."),
    };
}
