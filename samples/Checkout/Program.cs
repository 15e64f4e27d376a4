// The whole life of a checkout, through clients that the build generated from ../../spec/*.yaml.
//
//   dotnet run                                                    in a sandbox inside this process
//   GALE_API_KEY=glm_test_... dotnet run -- --base-address URL    at a real service

var steps = new Steps();
var lifecycle = new Lifecycle(new HttpClient(), steps);
try
{
    switch (args, Environment.GetEnvironmentVariable("GALE_API_KEY"))
    {
        case ([], _):
            await using (var sandbox = await GaleSandbox.StartAsync())
            {
                await lifecycle.OfGaleV2Async(sandbox.GaleV2, sandbox.MerchantKey, sandbox.Cashier);
                await lifecycle.OfGaleV1Async(sandbox);
                await lifecycle.OfGaleV2InOctober2025Async(sandbox);
                await lifecycle.OfKadoseiAsync(sandbox);
            }

            break;
        case (["--base-address", _], null or ""):
            Console.Error.WriteLine("GALE_API_KEY is not set. Put the merchant's key in it (glm_test_...).");
            return 2;
        case (["--base-address", var url], { } key)
            when Uri.TryCreate(url, UriKind.Absolute, out var service) && service.Scheme is "http" or "https":
            await lifecycle.OfGaleV2Async(service, key, cashier: null);
            Console.WriteLine("skip  every other step: only the sandbox has a cashier who plays the customer");
            break;
        default:
            Console.Error.WriteLine("Usage: dotnet run [-- --base-address https://HOST]   with GALE_API_KEY set");
            return 2;
    }
}
catch (Exception error) when (error is ApiException or HttpRequestException or OperationCanceledException)
{
    steps.Show("every call is answered", asExpected: false, error.Message);
}

return steps.AllAsExpected ? 0 : 1;
