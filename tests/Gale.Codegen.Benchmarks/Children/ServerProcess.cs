using System.Diagnostics;
using System.Globalization;

namespace Gale.Codegen.Benchmarks.Children;

/// <summary>The loopback server in a process of its own, until it is disposed of.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process = Child.Start(ChildTasks.Serve);

    public ServerProcess() => Address = new Uri($"http://127.0.0.1:{int.Parse(_process.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture)}/");

    public Uri Address { get; }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
